import { describe, expect, test } from 'vitest';
import { lineOf, quoted } from '#load/yaml/lines.ts';

describe('a line of YAML', () => {
  test('has indent, dashes, key and value, with their places', () => {
    expect(lineOf('a: b\n  - - name : Ung # c  \r\nd: e', 9)).toEqual({
      start: 5,
      next: 29,
      indent: '  ',
      contentStart: 7,
      contentEnd: 25,
      column: 2,
      keyColumn: 6,
      edge: 6,
      dashes: 4,
      key: 'name',
      value: 'Ung # c',
      valueStart: 18,
      isBlank: false,
      isBlockScalar: false,
      isClosed: false,
    });
  });

  test('belongs to its dash where it has no key', () => {
    const { edge, keyColumn, dashes, key, value } = lineOf('  - två ord', 0);
    expect({ edge, keyColumn, dashes, key, value }).toEqual({
      edge: 2,
      keyColumn: 4,
      dashes: 2,
      key: undefined,
      value: 'två ord',
    });
  });

  test('ends where the text does, if no line break does', () => {
    const { next, contentEnd, dashes, value } = lineOf('a:\n-', 3);
    expect({ next, contentEnd, dashes, value }).toEqual({ next: 5, contentEnd: 4, dashes: 1, value: '' });
  });

  test.each([
    ['åäö_1.x-y: b', 'åäö_1.x-y', 'b'],
    ['"a b" : c', '"a b"', 'c'],
    ["'a b':\tc", "'a b'", 'c'],
    ['a: "b": c', 'a', '"b": c'],
    ['a:', 'a', ''],
    ['a: # b', 'a', ''],
    ['a: b #', 'a', 'b #'],
    ['-  - a: b', 'a', 'b'],
    ['- vad - nu', undefined, 'vad - nu'],
    ['vad - nu', undefined, 'vad - nu'],
    ['a:b', undefined, 'a:b'],
    ['a-: b', 'a-', 'b'],
    ['-a: b', '-a', 'b'],
    ['a (b): c', undefined, 'a (b): c'],
    ['(a): b', undefined, '(a): b'],
    ['\u00a0\t a\u00a0b', undefined, 'a\u00a0b'],
  ])('%j has its key and value', (text, key, value) => {
    const line = lineOf(text, 0);
    expect([line.key, line.value]).toEqual([key, value]);
  });

  test.each([
    ['', true],
    ['  # a', true],
    ['---', true],
    ['...', true],
    ['a # b', false],
    ['och så vidare...', false],
    ['...och så vidare', false],
    ['--- a', false],
    ['a ---', false],
  ])('%j is a comment or nothing: %j', (text, isBlank) => {
    expect(lineOf(text, 0).isBlank).toBe(isBlank);
  });

  test.each([
    ['a: |', true],
    ['- >-', true],
    ['a: |+2  # b', true],
    ['a: | b', false],
    ['a: b |', false],
    ['a: <|', false],
  ])('%j begins a text block: %j', (text, isBlockScalar) => {
    expect(lineOf(text, 0).isBlockScalar).toBe(isBlockScalar);
  });
});

test.each([
  ['Ung', '"Ung"'],
  ['"Ung"', '"Ung"'],
  ["'Ung'", '"Ung"'],
  ['"', '"”"'],
  ['"Ung" och "trygg', '"”Ung” och ”trygg"'],
  ["det's \\ a", '"det’s \\\\ a"'],
  ['bob', '"bob"'],
  ['"Ung\'', '"”Ung’"'],
])('%j in quotation marks is %s', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});
