import { expect, test } from 'vitest';
import { characterProblems, loneReturn, withoutCharacters } from '#load/characters.ts';

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

test('tab, line breaks, no-break space and what joins an emoji are not', () => {
  expect(codesOf('a\tb\r\nc\u00a0e 👩\u200d👧 👩🏽\u200d🔧 ☎\ufe0f ▶\ufe0e å')).toEqual([]);
});

test('a soft hyphen, a joiner between letters and blanks that are no spaces are', () => {
  expect(codesOf('för\u00adbund')).toEqual(['soft-hyphen 3–4']);
  expect(codesOf('a\u200db')).toEqual(['control-character 1–2']);
  expect(codesOf('a\u2800 \u3164 \u034f')).toEqual([
    'control-character 1–2',
    'control-character 3–4',
    'control-character 5–6',
  ]);
});

test('a damaged text keeps its length, so that later places stand', () => {
  const ranges = characterProblems('a\u200bb o\u0308d').map(({ range }) => range);
  expect(withoutCharacters('a\u200bb o\u0308d', ranges)).toBe('a\ufffcb \ufffc\ufffc\ufffc');
});

test('a run of invisible characters is one problem, and its first character is named', () => {
  expect(codesOf('a\u200b\u200b\u202eb')).toEqual(['control-character 1–4']);
  expect(characterProblems('a\u200bb')[0]?.issue.message).toContain('U+200B');
});

test('a word with split letters is repeated as it reads, up to 80 characters', () => {
  const messageOf = (text: string) => characterProblems(text)[0]?.issue.message;
  expect(messageOf('en a\u030angest')).toContain('”a\u030angest”');
  expect(messageOf(`a\u030a${'b'.repeat(100)}`)).toContain(`”a\u030a${'b'.repeat(78)}”`);
});

test('a letter and a sign that have no form in one are not split', () => {
  expect(codesOf('q\u0308 \u0308')).toEqual([]);
});

test('the first return that ends a line by itself is refused', () => {
  const summaryOf = (text: string) =>
    loneReturn(text).map(({ issue, range }) => [issue.message, range.start, range.end]);
  const message = loneReturn('\r')[0]?.issue.message;
  expect(message).toContain('U+000D, ett radslut från gamla Mac');
  expect(summaryOf('a\r\nb\rc\r')).toEqual([[message, 4, 5]]);
  expect(summaryOf('\ra')).toEqual([[message, 0, 1]]);
  expect(summaryOf('a\r\nb\n')).toEqual([]);
});
