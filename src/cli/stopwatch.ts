import { existsSync, readFileSync } from 'node:fs';
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

/** Processor time of this process, and on Linux of its children too: Pagefind runs as one, and ends after its step. */
function cpuSeconds(): number {
  const own = process.cpuUsage();
  const seconds = (own.user + own.system) / 1_000_000;
  if (process.platform !== 'linux') return seconds;
  const { children } = ticksOf('self');
  // Some kernels keep no such list.
  const list = `/proc/self/task/${process.pid}/children`;
  const running = existsSync(list) ? readFileSync(list, 'utf8').split(' ').filter(Boolean) : [];
  const ticks = running.reduce((sum, id) => sum + ticksOf(id).own, children);
  const ticksPerSecond = 100;
  return seconds + ticks / ticksPerSecond;
}

/** Processor time of a process and of its children that have ended, as the system counts. */
function ticksOf(id: string): { own: number; children: number } {
  const [, fields = ''] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ');
  const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.split(' ').slice(11, 15).map(Number);
  return { own: user + system, children: childrenUser + childrenSystem };
}
