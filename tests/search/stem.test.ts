import { join } from 'node:path';
import { newStemmer } from 'snowball-stemmers';
import { expect, test } from 'vitest';
import { readFolder } from '#load/read-folder.ts';
import { stem } from '#search/stem.ts';
import { wordsOf } from '#search/words.ts';

test.each([
  ['kommunerna', 'kommun'],
  ['kommuner', 'kommun'],
  ['indikatorerna', 'indikator'],
  ['suicidplanens', 'suicidplan'],
  ['fokusområden', 'fokusområd'],
  ['mål', 'mål'],
  ['bro', 'bro'],
  ['öde', 'öde'],
  ['huvudlöst', 'huvudlös'],
])('%s has the stem %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test('every word of the content has the stem that Snowball gives it', () => {
  const { files } = readFolder(join(import.meta.dirname, '..', '..', 'content'));
  const words = [...new Set(files.flatMap(({ text }) => wordsOf(text)))];
  const judge = newStemmer('swedish');
  expect(words.length).toBeGreaterThan(2_000);
  expect(words.filter((word) => stem(word) !== judge.stem(word))).toEqual([]);
});
