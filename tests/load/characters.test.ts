import { expect, test } from 'vitest';
import { characterProblems, withoutCharacters } from '#load/characters.ts';

const codesOf = (text: string) =>
  characterProblems(text).map(({ issue, range }) => `${issue.code} ${range.start}–${range.end}`);

test('characters come in order of place, whatever is wrong with them', () => {
  expect(codesOf('name: A\u0300\nrole: a\u2066b\nurl: o\u0308\u200b\n')).toEqual([
    'split-letter 6–8',
    'control-character 16–17',
    'split-letter 24–26',
    'control-character 26–27',
  ]);
});

test.each(['\0', '\u001b', '\u007f', '\u0085', '\u009f', '\u200b', '\u202e', '\u2028', '\ufeff', '\ufffd', '\ud800'])(
  'an invisible or broken character is refused: %j',
  (character) => {
    expect(codesOf(`a${character}b`)).toEqual(['control-character 1–2']);
  },
);

test('tab, line breaks, soft hyphen, no-break space and what joins an emoji are not', () => {
  expect(codesOf('a\tb\r\nc\u00add\u00a0e 👩\u200d👧 å')).toEqual([]);
});

test('a damaged text keeps its length, so that later places stand', () => {
  const ranges = characterProblems('a\u200bb o\u0308d').map(({ range }) => range);
  expect(withoutCharacters('a\u200bb o\u0308d', ranges)).toBe('a\ufffcb \ufffc\ufffc\ufffc');
});
