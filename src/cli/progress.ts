import { setImmediate } from 'node:timers/promises';
import { createLogUpdate } from 'log-update';
import type { Progress } from '#outputs/output.ts';
import { numberInWords } from '#text/numbers.ts';

/** What the lines are written to, and how: rewritten in place, or one after another as in a log that is kept. */
export interface ProgressPlace {
  stream: NodeJS.WriteStream;
  isTerminal: boolean;
  /** The time in milliseconds. */
  clock: () => number;
}

/** A line that is rewritten follows the work; a new line tells only that it goes on. */
const pause = { terminal: 100, log: 10_000 };

/** Shows how far each long step has come. Lets the process take in signals each time it is told. */
export function progressOn({ stream, isTerminal, clock }: ProgressPlace): (step: string) => Progress {
  const line = createLogUpdate(stream, { showCursor: true });
  return (step) => {
    let last = isTerminal ? -Infinity : clock();
    return async (done, total) => {
      if (done === total) line.clear();
      else if (clock() - last >= (isTerminal ? pause.terminal : pause.log)) {
        last = clock();
        const text = `  ${step}: ${numberInWords(done)} av ${numberInWords(total)}`;
        if (isTerminal) line(text);
        else stream.write(`${text}\n`);
      }
      await setImmediate();
    };
  };
}

/** Where a build of this process shows how far it has come: a service that builds keeps a log, also where it looks like a terminal. */
export const ownPlace = (): ProgressPlace => ({
  stream: process.stdout,
  isTerminal: process.stdout.isTTY && !process.env['CI'],
  clock: () => performance.now(),
});
