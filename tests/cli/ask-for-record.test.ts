import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askForRecord } from '#cli/ask-for-record.ts';

/** What comes of answers, each given when something is asked: the keys of a terminal. */
async function answering(...answers: string[]): Promise<{ words: string[] | undefined; asked: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let asked = '';
  const left = [...answers];
  let timer: NodeJS.Timeout | undefined;
  output.on('data', (part: Buffer) => {
    asked += part.toString();
    // The question is written in several parts.
    clearTimeout(timer);
    timer = setTimeout(() => input.write(left.shift() ?? '\u0003'), 50);
  });
  const words = await askForRecord({ input, output });
  clearTimeout(timer);
  return { words, asked };
}

test('a kind that is picked and a title give the words that one would have written', async () => {
  const { words, asked } = await answering('\u001b[B', '\r', 'Åby', '\r');
  expect(words).toEqual(['kommuner', 'Åby']);
  expect(asked).toContain('Vad heter kommunen?');
});

test('an event begins with its year, and is asked for until it does', async () => {
  const { words, asked } = await answering('\r', 'Möte', '\r', '\u0001', '2018 ', '\r');
  expect(words).toEqual(['tidslinje', '2018 Möte']);
  expect(asked).toContain('Börja med årtalet.');
});

test('whoever leaves adds nothing', async () => {
  expect((await answering('\u0003')).words).toBe(undefined);
});
