import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { load } from '#load/load.ts';
import { parseBody } from '#load/body/parse.ts';
import { parseYaml } from '#load/yaml/parse.ts';
import { readFolder } from '#load/read-folder.ts';
import { defaultLimits, type ContentSource } from '#load/source.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(folder, 'kommuner'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const codesOf = ({ refused }: ContentSource) => refused.map(({ code, file }) => ({ code, file }));

describe('reading a folder', () => {
  test('refuses a file larger than the limit, and takes one of exactly that size', () => {
    writeFileSync(join(folder, 'kommuner', 'alleryd.yaml'), 'x'.repeat(11));
    writeFileSync(join(folder, 'kommuner', 'bor.yaml'), 'x'.repeat(10));
    const source = readFolder(folder, { ...defaultLimits, fileSize: 10 });
    expect(codesOf(source)).toEqual([{ code: 'file-too-large', file: 'kommuner/alleryd.yaml' }]);
    expect(source.files).toEqual([{ path: 'kommuner/bor.yaml', text: 'xxxxxxxxxx' }]);
  });

  test('stops at the limit of files, and says so', () => {
    for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, 'kommuner', `${name}.yaml`), 'x');
    const source = readFolder(folder, { ...defaultLimits, files: 2 });
    expect(codesOf(source)).toEqual([{ code: 'too-many-files', file: '' }]);
    expect(source.files.map(({ path }) => path)).toEqual(['kommuner/a.yaml', 'kommuner/b.yaml']);
  });

  test('refuses a link that leads out of the folder', () => {
    symlinkSync('/etc/hostname', join(folder, 'kommuner', 'alleryd.yaml'));
    expect(codesOf(readFolder(folder))).toEqual([{ code: 'symbolic-link', file: 'kommuner/alleryd.yaml' }]);
  });

  test('refuses a link that leads nowhere', () => {
    symlinkSync(join(folder, 'borta.yaml'), join(folder, 'kommuner', 'alleryd.yaml'));
    expect(codesOf(readFolder(folder))).toEqual([{ code: 'file-unreadable', file: 'kommuner/alleryd.yaml' }]);
  });

  test('says that a folder which is not there cannot be read', () => {
    expect(codesOf(readFolder(join(folder, 'borta')))).toEqual([{ code: 'file-unreadable', file: '' }]);
  });
});

describe('reading a file', () => {
  test('reports 200 problems and one that there are more, however many there are', () => {
    const text = 'who:\n' + '  - *a\n'.repeat(500);
    const source = { name: 'content', files: [{ path: 'tidslinje/2018-a.yaml', text }], refused: [] };
    const codes = load(source).problems.map(({ code }) => code);
    expect(codes.filter((code) => code === 'yaml-alias')).toHaveLength(200);
    expect(codes.filter((code) => code === 'too-many-problems')).toHaveLength(1);
  });
});

describe('reading YAML', () => {
  const codesOf = (text: string) =>
    parseYaml(text, { depth: 20, entries: 2 }).problems.map(({ issue, range }) => `${issue.code} ${range.start}`);

  test('takes as many items and keys as the limit says', () => {
    expect(parseYaml('a: [1, 2]\nb: 3\n', { depth: 20, entries: 2 }).problems).toEqual([]);
  });

  test('refuses a list and keys that are more, at the first one too many, and does not judge what it has read', () => {
    expect(codesOf('a: [1, 2, 3, 4]\n')).toEqual(['yaml-too-many 10']);
    expect(codesOf('a: 1\nb: 2\nc: 3\nd: 4\n')).toEqual(['yaml-too-many 10']);
    expect(parseYaml('[1, 2, 3]', { depth: 20, entries: 2 }).root).toBeUndefined();
  });
});

describe('reading a body', () => {
  test('refuses a body larger than the limit before it is parsed', () => {
    const { root, problems } = parseBody('abc\n'.repeat(3), { ...defaultLimits, bodySize: 11 });
    expect([root, problems.map(({ issue }) => issue.code)]).toEqual([undefined, ['body-too-large']]);
  });

  const codesOf = (text: string, limit: Partial<typeof defaultLimits>) =>
    parseBody(text, { ...defaultLimits, ...limit }).problems.map(
      ({ issue, range }) => `${issue.code} ${range.start}–${range.end}`,
    );

  test.each([
    { what: 'lines', limit: { bodyLines: 2 }, right: 'a\r\nb\r\n', wrong: 'a\nb\nc\nd\n', code: 'body-lines 4–5' },
    {
      what: 'lines that old Macs end',
      limit: { bodyLines: 2 },
      right: 'a\rb',
      wrong: 'a\rb\rc',
      code: 'body-lines 4–5',
    },
    {
      what: 'characters in a line',
      limit: { bodyLine: 3 },
      right: 'abc\nabc',
      wrong: 'a\nabcd',
      code: 'body-line-length 2–6',
    },
    {
      what: 'marks before a text',
      limit: { containerMarks: 2 },
      right: '> - a',
      wrong: 'a\n> - 1. a',
      code: 'body-nesting 2–10',
    },
    {
      what: 'marks after a lone return',
      limit: { containerMarks: 2 },
      right: 'a\r>>b',
      wrong: 'a\r>>>b',
      code: 'body-nesting 2–6',
    },
    {
      what: 'levels by indentation',
      limit: { containerMarks: 2 },
      right: '- a\n  - b',
      wrong: '- a\n  - b\n    - c',
      code: 'body-nesting 10–17',
    },
    {
      what: 'brackets in a paragraph',
      limit: { openBrackets: 2 },
      right: '((a))\n\n((b))',
      wrong: '((\n(',
      code: 'body-brackets 3–4',
    },
    {
      what: 'marks of lists',
      limit: { listMarks: 2 },
      right: '- a\n- b\na - b',
      wrong: '- a\n> b\n1. c\n- d',
      code: 'body-list-marks 8–12',
    },
    { what: 'signs', limit: { signs: 2 }, right: '*a*\n\nb', wrong: '*a\n\n_b\n\n`c\n', code: 'body-signs 8–10' },
  ])('refuses too many $what, once, on its line', ({ limit, right, wrong, code }) => {
    expect(codesOf(right, limit)).toEqual([]);
    expect(codesOf(wrong, limit)).toEqual([code]);
  });

  test('never gives many braces to the parser, which would try each as code with every other', () => {
    const { root, problems } = parseBody('{a b}\n\n'.repeat(700), defaultLimits);
    expect(root).toBeUndefined();
    expect(problems).toHaveLength(700);
    expect(new Set(problems.map(({ issue }) => issue.code))).toEqual(new Set(['mdx-expression']));
    expect(problems.slice(0, 2).map(({ range }) => range.start)).toEqual([0, 7]);
  });

  test('reads a body with many braces in code, where they are text', () => {
    const { root, problems } = parseBody('`{a b}` '.repeat(30), defaultLimits);
    expect([root?.children.length, problems]).toEqual([1, []]);
  });
});
