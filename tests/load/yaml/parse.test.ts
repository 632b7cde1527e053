import { describe, expect, test } from 'vitest';
import { parseYaml } from '#load/yaml/parse.ts';
import { dataOf } from '#load/yaml/tree.ts';
import { marked } from '../marked-text.ts';

const parse = (text: string) => parseYaml(text, { depth: 4, entries: 100 });
const problemsIn = (text: string) =>
  parse(text).problems.map(({ issue, range }) => `${issue.code}: ${marked(text, range)}`);
const dataIn = (text: string) => {
  const { root } = parse(text);
  return root && dataOf(root);
};

describe('a text with mistakes', () => {
  test('is read on after each that is clear', () => {
    const text = 'a: @b\nnote "c"\nd: [1, , 2]\ne: f';
    expect(problemsIn(text)).toEqual([
      'yaml-reserved-sign: a: ⟦@⟧b\nnote "c"\nd: [1, , 2]\ne: f',
      'yaml-missing-colon: a: @b\n⟦note "c"⟧\nd: [1, , 2]\ne: f',
      'yaml-extra-comma: a: @b\nnote "c"\nd: [1, ⟦,⟧ 2]\ne: f',
    ]);
    expect(dataIn(text)).toEqual({ a: 'xx', note: 'xx', d: [1, 2], e: 'f' });
  });

  test('says what was read otherwise, and what was pointed at', () => {
    const text = 'a: @b\nc: "\\d"';
    expect(parse(text).damaged.map((range) => marked(text, range))).toEqual([
      'a: ⟦@b⟧\nc: "\\d"',
      'a: ⟦@⟧b\nc: "\\d"',
      'a: @b\nc: ⟦"\\d"⟧',
      'a: @b\nc: "⟦\\⟧d"',
    ]);
  });

  test('keeps what is refused but can be read', () => {
    const text = 'a: @b\nc: !d e';
    expect(problemsIn(text)).toEqual(['yaml-reserved-sign: a: ⟦@⟧b\nc: !d e', 'yaml-tag: a: @b\nc: ⟦!d⟧ e']);
    expect(parse(text).damaged.map((range) => marked(text, range))).toEqual([
      'a: ⟦@b⟧\nc: !d e',
      'a: ⟦@⟧b\nc: !d e',
      'a: @b\nc: !d ⟦e⟧',
    ]);
  });

  test('is not judged further after one that is unclear, but for tabs, which stand on every line', () => {
    const text = 'a:\n\tb: 1\n\tc: 2\nd: @e\n';
    expect(problemsIn(text)).toEqual([
      'yaml-tab: a:\n⟦\t⟧b: 1\n\tc: 2\nd: @e\n',
      'yaml-tab: a:\n\tb: 1\n⟦\t⟧c: 2\nd: @e\n',
    ]);
    expect(dataIn(text)).toBeUndefined();
    expect(dataIn('a:\n\tb: 1')).toBeUndefined();
  });

  test('is given up at one that cannot be mended', () => {
    expect(problemsIn('a: @b\nc: d\n  - e\n-f\ng: @h')).toEqual([
      'yaml-reserved-sign: a: ⟦@⟧b\nc: d\n  - e\n-f\ng: @h',
      'yaml-missing-space: a: @b\nc: d\n  - e\n⟦-⟧f\ng: @h',
    ]);
    expect(parse('-f\na: b')).toMatchObject({ root: undefined, damaged: [] });
  });

  test('is given up after 20', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: @b\n`).join('');
    expect(parse(lines(19)).problems).toHaveLength(19);
    expect(parse(lines(19)).root?.type).toBe('mapping');
    expect(parse(lines(20)).problems).toHaveLength(20);
    expect(parse(lines(21)).problems).toHaveLength(20);
    expect(parse(lines(21)).root).toBeUndefined();
  });

  test('is given up when two million characters have been read', () => {
    const text = 'a: @b\nc: @d\ne: @f\n# '.padEnd(1_000_000, 'g');
    expect(parse(text).problems).toHaveLength(2);
    expect(parse(text.slice(0, -1)).problems).toHaveLength(3);
  });
});

test('nesting is refused beyond the limit', () => {
  expect(dataIn('a: [[1]]')).toEqual({ a: [[1]] });
  expect(problemsIn('a: [[[1]]]')).toEqual(['yaml-too-deep: a: [[[⟦1⟧]]]']);
});

describe('a no-break space before a key', () => {
  test('is a space, and said', () => {
    const text = 'a:\n \u00a0b: 1\n\u00a0\u00a0c: 2\nd:\n\u00a0- e\u00a0f';
    expect(problemsIn(text)).toEqual([
      'yaml-hard-space: a:\n ⟦\u00a0⟧b: 1\n\u00a0\u00a0c: 2\nd:\n\u00a0- e\u00a0f',
      'yaml-hard-space: a:\n \u00a0b: 1\n⟦\u00a0⟧\u00a0c: 2\nd:\n\u00a0- e\u00a0f',
      'yaml-hard-space: a:\n \u00a0b: 1\n\u00a0\u00a0c: 2\nd:\n⟦\u00a0⟧- e\u00a0f',
    ]);
    expect(dataIn(text)).toEqual({ a: { b: 1, c: 2 }, d: ['e\u00a0f'] });
  });

  test('is text inside a text', () => {
    expect(problemsIn('a: b\n  \u00a0c d\n')).toEqual([]);
  });
});
