import { expect, test } from 'vitest';
import { progressOn } from '#cli/progress.ts';

/** What is written while a step of some parts goes on, each part at its time in seconds. */
async function written(isTerminal: boolean, seconds: readonly number[], total = seconds.length): Promise<string[]> {
  const lines: string[] = [];
  let now = 0;
  const stream = { isTTY: isTerminal, columns: 80, rows: 24, write: (text: string) => lines.push(text) > 0 };
  const progress = progressOn({ stream: stream as never, isTerminal, clock: () => now * 1000 });
  const onProgress = progress('PDF');
  for (const [index, second] of seconds.entries()) {
    now = second;
    await onProgress(index + 1, total);
  }
  return lines;
}

/** What a terminal shows of a text: without the signs that move and erase. */
const shown = (text: string) => text.replace(/\x1b\[[?\d;]*[a-zA-Z]/g, '').trim();

test('in a log there is a line every ten seconds, and none for a step that is soon done', async () => {
  expect(await written(false, [1, 2, 9, 10, 11, 19, 20.5, 31, 32])).toEqual([
    '  PDF: 4 av 9\n',
    '  PDF: 7 av 9\n',
    '  PDF: 8 av 9\n',
  ]);
  expect(await written(false, [1, 2, 9.9])).toEqual([]);
});

test('in a terminal a line is rewritten, ten times a second at most, and is gone when the step is done', async () => {
  const lines = await written(true, [0, 0.05, 0.15, 0.2, 0.3, 0.4]);
  expect(lines.map(shown)).toEqual(['PDF: 1 av 6', 'PDF: 3 av 6', 'PDF: 5 av 6', '']);
});

test('large numbers are written as the Swedes do', async () => {
  expect(await written(false, [10], 5000)).toEqual(['  PDF: 1 av 5\u00a0000\n']);
});

test('what waits for its turn, as a signal does, gets it each time', async () => {
  let isTold = false;
  setImmediate(() => (isTold = true));
  await written(false, [0]);
  expect(isTold).toBe(true);
});
