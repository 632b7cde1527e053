import { readFileSync } from 'node:fs';
import { numberInWords } from '#text/numbers.ts';

interface Reading {
  wall: number;
  cpu: number;
}

/** Prints how long each step took, in wall time and processor time, and the sum. */
export class Stopwatch {
  readonly #start = read();
  #last = this.#start;

  /** Ends a step and prints it. */
  step(name: string): void {
    const now = read();
    print(name, now, this.#last);
    this.#last = now;
  }

  total(): void {
    print('Allt', read(), this.#start);
  }
}

function print(name: string, now: Reading, before: Reading): void {
  const seconds = (value: number) => `${numberInWords(Math.round(value * 100) / 100)} s`;
  console.log(
    `  ${name.padEnd(22)} ${seconds(now.wall - before.wall).padStart(8)}   processor ${seconds(now.cpu - before.cpu).padStart(8)}`,
  );
}

function read(): Reading {
  return { wall: performance.now() / 1000, cpu: cpuSeconds() };
}

/** Processor time of this process, and on Linux of its finished children too: Pagefind runs as one. */
function cpuSeconds(): number {
  const own = process.cpuUsage();
  const seconds = (own.user + own.system) / 1_000_000;
  if (process.platform !== 'linux') return seconds;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  const clockTicksPerSecond = 100;
  return seconds + (Number(fields[13]) + Number(fields[14])) / clockTicksPerSecond;
}
