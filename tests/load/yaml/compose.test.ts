import { describe, expect, test } from 'vitest';
import { parseYaml } from '#load/yaml/parse.ts';
import type { YamlEntry, YamlNode } from '#load/yaml/tree.ts';
import { marked } from '../marked-text.ts';

const limits = { depth: 20, entries: 20 };

/** Every node below a node as `path: what is written there`, a key as `path?`. */
function writtenIn(text: string, node: YamlNode | undefined, path = ''): string[] {
  if (node === undefined) return [];
  const own = `${path}: ${text.slice(node.start, node.end)}`;
  if (node.type === 'scalar') return [own];
  if (node.type === 'sequence')
    return [own, ...node.items.flatMap((item, index) => writtenIn(text, item, `${path}/${index}`))];
  const entries = node.entries.flatMap(({ key, keyRange, value }) => [
    `${path}/${key}? ${text.slice(keyRange.start, keyRange.end)}`,
    ...writtenIn(text, value, `${path}/${key}`),
  ]);
  return [own, ...entries];
}

function rootEntries(text: string): YamlEntry[] {
  const { root } = parseYaml(text, limits);
  return root?.type === 'mapping' ? root.entries : [];
}

const places = (text: string) => writtenIn(text, parseYaml(text, limits).root);

/** Each problem as its code and the text with its place. */
const problemsIn = (text: string, entries = limits.entries) =>
  parseYaml(text, { ...limits, entries }).problems.map(({ issue, range }) => [issue.code, marked(text, range)]);

const wordsOn = (text: string, entries = limits.entries) =>
  parseYaml(text, { ...limits, entries }).problems.map(({ issue }) => issue.message);

describe('where things stand', () => {
  test('keys, values and lists', () => {
    expect(places('name: Ung  # a\nwho: [b, "c"]\nurl: { d: 1 }\nlast:\n  - e\n')).toEqual([
      ': name: Ung  # a\nwho: [b, "c"]\nurl: { d: 1 }\nlast:\n  - e',
      '/name? name',
      '/name: Ung',
      '/who? who',
      '/who: [b, "c"]',
      '/who/0: b',
      '/who/1: "c"',
      '/url? url',
      '/url: { d: 1 }',
      '/url/d? d',
      '/url/d: 1',
      '/last? last',
      '/last: - e',
      '/last/0: e',
    ]);
  });

  test('values in quotation marks, with them, and keys too', () => {
    expect(places('"a" : \'b\'\nc: "d "')).toEqual([
      ': "a" : \'b\'\nc: "d "',
      '/a? "a"',
      "/a: 'b'",
      '/c? c',
      '/c: "d "',
    ]);
  });

  test('a text block from its sign, and a text over several lines', () => {
    expect(places('a: >-2 # b\n    c | d\n\nb: |\n  e >\n\nc: f\n  g\nd: |+  # i\n\n\n  h\ne->f: |\n  g')).toEqual([
      ': a: >-2 # b\n    c | d\n\nb: |\n  e >\n\nc: f\n  g\nd: |+  # i\n\n\n  h\ne->f: |\n  g',
      '/a? a',
      '/a: >-2 # b\n    c | d',
      '/b? b',
      '/b: |\n  e >',
      '/c? c',
      '/c: f\n  g',
      '/d? d',
      '/d: |+  # i\n\n\n  h',
      '/e->f? e->f',
      '/e->f: |\n  g',
    ]);
  });

  test('brackets up to the one that closes them, nested ones too', () => {
    expect(places('a: [[b], c ]\nd: {e: {f: g} }\nh: []\ni: {}\nj: k]} # ]}')).toEqual([
      ': a: [[b], c ]\nd: {e: {f: g} }\nh: []\ni: {}\nj: k]}',
      '/a? a',
      '/a: [[b], c ]',
      '/a/0: [b]',
      '/a/0/0: b',
      '/a/1: c',
      '/d? d',
      '/d: {e: {f: g} }',
      '/d/e? e',
      '/d/e: {f: g}',
      '/d/e/f? f',
      '/d/e/f: g',
      '/h? h',
      '/h: []',
      '/i? i',
      '/i: {}',
      '/j? j',
      '/j: k]}',
    ]);
  });

  test('an item with nothing in it, at its dash', () => {
    const text = 'a:\n  - två-tre\n  -\n  - # b - c\n  - d\nb:\n-\n-';
    const { root } = parseYaml(text, limits);
    const lists = root?.type === 'mapping' ? root.entries.map(({ value }) => value) : [];
    const items = lists.flatMap((list) => (list.type === 'sequence' ? list.items : []));
    expect(items.map((item) => marked(text, item))).toEqual([
      'a:\n  - ⟦två-tre⟧\n  -\n  - # b - c\n  - d\nb:\n-\n-',
      'a:\n  - två-tre\n  ⟦-⟧\n  - # b - c\n  - d\nb:\n-\n-',
      'a:\n  - två-tre\n  -\n  ⟦-⟧ # b - c\n  - d\nb:\n-\n-',
      'a:\n  - två-tre\n  -\n  - # b - c\n  - ⟦d⟧\nb:\n-\n-',
      'a:\n  - två-tre\n  -\n  - # b - c\n  - d\nb:\n⟦-⟧\n-',
      'a:\n  - två-tre\n  -\n  - # b - c\n  - d\nb:\n-\n⟦-⟧',
    ]);
  });

  test('an item with nothing in it, also after a comment with a dash', () => {
    const text = 'a:\n  - b # c-d\n  -';
    const [entry] = rootEntries(text);
    const items = entry?.value.type === 'sequence' ? entry.value.items : [];
    expect(items.map((item) => marked(text, item))).toEqual(['a:\n  - ⟦b⟧ # c-d\n  -', 'a:\n  - b # c-d\n  ⟦-⟧']);
  });

  test('nothing but a name for reuse or a tag, where that stands, and it is damaged', () => {
    const text = 'a: [&b]\nc: [d, !!str ]\ne: &f\n';
    expect(places(text).filter((place) => /^\/\w[/:]/.test(place))).toEqual([
      '/a: [&b]',
      '/a/0: &b',
      '/c: [d, !!str ]',
      '/c/0: d',
      '/c/1: !!str',
      '/e: &f',
    ]);
    const damaged = parseYaml(text, limits).damaged.map(({ start, end }) => text.slice(start, end));
    expect(damaged).toEqual(['&b', '!!str', '&f']);
  });

  test('a key with nothing in it, after its colon', () => {
    const text = 'name :\nnote:';
    expect(rootEntries(text).map(({ value }) => marked(text, value))).toEqual(['name :⟦⟧\nnote:', 'name :\nnote:⟦⟧']);
  });

  test('a key in braces without its colon', () => {
    expect(places('{a, b: 1}')).toEqual([': {a, b: 1}', '/a? a', '/a: ', '/b? b', '/b: 1']);
    expect(rootEntries('{a}').map(({ value }) => marked('{a}', value))).toEqual(['{a⟦⟧}']);
    expect(places('{a}')).toEqual([': {a}', '/a? a', '/a: ']);
  });

  test('only the first of two keys that are the same', () => {
    expect(places('a: 1\na: 2')).toEqual([': a: 1\na: 2', '/a? a', '/a: 1']);
  });

  test('nothing at all', () => {
    expect(parseYaml('# a', limits)).toEqual({ root: undefined, problems: [], damaged: [] });
    for (const text of ['', '# a\n', '---\n']) expect(places(text).filter((place) => place !== ': ')).toEqual([]);
  });
});

describe('what is refused', () => {
  test.each([
    ['a: &b 1\nc: ⟦*b⟧\n', 'yaml-alias', 1],
    ['a: ⟦&b⟧ 1\nc: d', 'yaml-alias', 0],
    ['⟦&b⟧ a: 1', 'yaml-alias', 0],
    ['a: ⟦&b⟧ [c]', 'yaml-alias', 0],
    ['a: ⟦&b⟧\n  c: d', 'yaml-alias', 0],
    ['a: ⟦!b⟧ c', 'yaml-tag', 0],
    ['⟦!b⟧ c', 'yaml-tag', 0],
    ['a: ⟦!!map⟧\n  c: d', 'yaml-tag', 0],
    ['a: ⟦!!seq⟧ [c]', 'yaml-tag', 0],
    ['a: ⟦!b⟧ "c"', 'yaml-tag', 0],
    ['? ⟦[a, b]⟧\n: c', 'yaml-complex-key', 0],
    ['⟦constructor⟧: 1', 'forbidden-key', 0],
    ['a: {b: {⟦__proto__⟧: 1}}', 'forbidden-key', 0],
    ['a: 1\nb: 2\n⟦a⟧: 3', 'duplicate-key', 0],
    ['a: "C:⟦\\⟧temp"\n', 'yaml-escape', 0],
    ['a: Mål ⟦#⟧1 # b\n', 'yaml-hash-in-text', 0],
    ['a: Mål \t⟦#⟧1', 'yaml-hash-in-text', 0],
    ['a: 1 # --- b\n⟦---⟧\nb: ---', 'several-documents', 0],
    ['---\na: b--- ---\n⟦...⟧\n---\nb: 2', 'several-documents', 0],
  ])('%j', (at, code, index) => {
    expect(problemsIn(at.replace(/[⟦⟧]/g, ''))[index]).toEqual([code, at]);
  });

  test.each([
    'a: "b" #c',
    'a: 12 #c',
    'a: true #c',
    'a: b # c',
    'a: b ##c',
    'a: b #\n',
    "a: 'C:\\temp'",
    'a: C:\\temp',
    'a: |\n  C:\\temp',
    'a: "\\"b\\\\"',
    'a: b\n---',
  ])('but not %j', (text) => {
    expect(problemsIn(text).filter(([code]) => code !== 'several-documents')).toEqual([]);
  });

  test('says what the words are', () => {
    expect(wordsOn('a: 1\n\nb: 2\n\nb: 3')).toEqual(['”b” står redan på rad 3.']);
    expect(wordsOn('prototype: 1')).toEqual(['”prototype” får inte vara en nyckel.']);
    expect(wordsOn('a: !b c\nd: !!str e')).toEqual([
      'Märket ”!b” är inte tillåtet.',
      'Märket ”!!str” är inte tillåtet.',
    ]);
    expect(wordsOn('a: [1, 2, 3]', 2)).toEqual(['Listan har fler än 2 rader.']);
  });

  test('gives the text as it should be written', () => {
    const fixes = parseYaml('a: Mål #1 och #2   \nb: "C:\\temp" # d', limits).problems.map(({ issue }) => issue.fix);
    expect(fixes).toEqual([
      'Är det en kommentar, så sätt ett mellanslag efter #. Hör det till texten, så skriv "Mål #1 och #2"',
      'Skriv två i rad: "C:\\\\temp"',
    ]);
  });

  test('a key or an item too many, where it stands', () => {
    expect(problemsIn('a: 1\nb: 2\nc: 3', 2)).toEqual([['yaml-too-many', 'a: 1\nb: 2\n⟦c⟧: 3']]);
    expect(problemsIn('prototype: 1\nprototype: 2\nprototype: 3', 2).at(-1)).toEqual([
      'yaml-too-many',
      '⟦prototype: 1\nprototype: 2\nprototype: 3⟧',
    ]);
    expect(problemsIn('- a\n-\n-', 2)).toEqual([['yaml-too-many', '- a\n-\n⟦-⟧']]);
  });

  test('what is damaged, and nothing else', () => {
    const damagedIn = (text: string) => parseYaml(text, limits).damaged.map((range) => marked(text, range));
    expect(damagedIn('a: !b c')).toEqual(['a: !b ⟦c⟧']);
    expect(damagedIn('!b c')).toEqual(['!b ⟦c⟧']);
    expect(damagedIn('a: "C:\\temp"')).toEqual(['a: ⟦"C:\\temp"⟧']);
    expect(damagedIn('a: &b c\nd: *b')).toEqual(['a: &b c\nd: ⟦*b⟧']);
    expect(damagedIn('? [a]\n: b')).toEqual(['? ⟦[a]⟧\n: b']);
    expect(damagedIn('a: b #c\nd: "e"')).toEqual([]);
    expect(damagedIn('')).toEqual([]);
  });
});

test('a value is what it looks like', () => {
  const { root } = parseYaml('[1, 1.5, true, null, ~, 0x1F, "1", ja, 2024-01-01]', limits);
  const items = root?.type === 'sequence' ? root.items : [];
  expect(items.map((item) => item.type === 'scalar' && item.value)).toEqual([
    1,
    1.5,
    true,
    null,
    null,
    31,
    '1',
    'ja',
    '2024-01-01',
  ]);
});
