import { describe, expect, test } from 'vitest';
import { casesIn, type Case } from './corpus-case.ts';
import { savedAs } from './saved-as.ts';

const valid = new Map(
  Object.entries({
    'plan.yaml': 'title: Planen\ncount: 3\nsources: [a]\n',
    'kallor.yaml': '- id: a\n  url: null\n\n- id: b\n  url: null\n',
    'om/a.mdx': '---\n---\n\nEn lång rad om [planen](/planen/) och mer.\n',
  }).map(([path, text]) => [path, Buffer.from(text)]),
);

/** A case as it is written, with a title. */
const written = (block: string, heading = '## a: Gjorde ett fel.') => `${heading}\n\n\`\`\`diff\n${block}\n\`\`\`\n`;
const casesOf = (markdown: string) => casesIn('topic', markdown, valid);
const caseOf = (block: string): Case => casesOf(written(block))[0] as Case;
const textIn = ({ source }: Case, path: string) => source.files.find((file) => file.path === path)?.text;
/** The issues of a case in one line each, as a report has them. */
const issuesOf = ({ issues }: Case) =>
  issues.map(({ file, line, column, code, fix }) => `${file}:${line}:${column} ${code}${fix ? ` -> ${fix}` : ''}`);

describe('a case', () => {
  test('has its topic before its name, what the editor did, and the files that are not changed', () => {
    const { name, topic, title, source } = caseOf('@@ plan.yaml\n-count: 3\n+count: 4');
    expect({ name, topic, title }).toEqual({ name: 'topic-a', topic: 'topic', title: 'Gjorde ett fel.' });
    expect(source.files.map(({ path }) => path)).toEqual(['kallor.yaml', 'om/a.mdx', 'plan.yaml']);
    expect(source.files[0]?.text).toBe('- id: a\n  url: null\n\n- id: b\n  url: null\n');
  });

  test('puts what stands instead where the lines are found, with the issue at its mark', () => {
    const edited = caseOf('@@ plan.yaml\n title: Planen\n-count: 3\n+cuont: 3\n!^ unknown-key -> count\n+new: 1');
    expect(textIn(edited, 'plan.yaml')).toBe('title: Planen\ncuont: 3\nnew: 1\nsources: [a]\n');
    expect(issuesOf(edited)).toEqual(['content/plan.yaml:2:1 unknown-key -> count']);
  });

  test('can take lines away, and mark a line that stays', () => {
    const edited = caseOf('@@ plan.yaml\n title: Planen\n!       ^ missing-key\n-count: 3');
    expect(textIn(edited, 'plan.yaml')).toBe('title: Planen\nsources: [a]\n');
    expect(issuesOf(edited)).toEqual(['content/plan.yaml:1:8 missing-key']);
  });

  test('finds a part of a line between cuts', () => {
    const edited = caseOf('@@ om/a.mdx\n-…[planen](/planen/) och…\n+…[den](/plan/) och…\n! ^ broken-link');
    expect(textIn(edited, 'om/a.mdx')).toBe('---\n---\n\nEn lång rad om [den](/plan/) och mer.\n');
    expect(issuesOf(edited)).toEqual(['content/om/a.mdx:4:16 broken-link']);
  });

  test('replaces a found line to its ends where what stands instead is not cut', () => {
    expect(textIn(caseOf('@@ plan.yaml\n-count: …\n+count: 40'), 'plan.yaml')).toBe(
      'title: Planen\ncount: 40\nsources: [a]\n',
    );
    expect(textIn(caseOf('@@ om/a.mdx\n-…(/planen/)…\n+Ny rad.'), 'om/a.mdx')).toBe('---\n---\n\nNy rad.\n');
    expect(textIn(caseOf('@@ om/a.mdx\n-En lång…'), 'om/a.mdx')).toBe('---\n---\n\n');
  });

  test('finds all places in the file as it was, and sorts the issues as reports do', () => {
    const edited = caseOf(
      '@@ plan.yaml\n-sources: [a]\n+sources: [b]\n!          ^ later\n@@\n+new: 1\n title: Planen\n!^ second\n!^ first\n' +
        '@@ kallor.yaml\n - id: b\n   url: null\n!       ^ in-register',
    );
    expect(textIn(edited, 'plan.yaml')).toBe('new: 1\ntitle: Planen\ncount: 3\nsources: [b]\n');
    expect(issuesOf(edited)).toEqual([
      'content/kallor.yaml:5:8 in-register',
      'content/plan.yaml:2:1 first',
      'content/plan.yaml:2:1 second',
      'content/plan.yaml:4:11 later',
    ]);
  });

  test('renames, copies, writes and removes files, and has issues of a whole file', () => {
    const { source, issues } = caseOf(
      '@@ rename plan.yaml -> Min plan.yml\n! wrong-ending -> plan.yaml\n-count: 3\n+count: 4\n@@ copy om/a.mdx -> om/b.mdx\n' +
        '@@ write ny.yaml\n+title: …\n+\n@@ remove kallor.yaml\n! missing-file',
    );
    expect(source.files).toEqual([
      { path: 'Min plan.yml', text: 'title: Planen\ncount: 4\nsources: [a]\n' },
      { path: 'ny.yaml', text: 'title: …\n\n' },
      { path: 'om/a.mdx', text: '---\n---\n\nEn lång rad om [planen](/planen/) och mer.\n' },
      { path: 'om/b.mdx', text: '---\n---\n\nEn lång rad om [planen](/planen/) och mer.\n' },
    ]);
    expect(issues).toEqual([
      { file: 'content/Min plan.yml', line: 1, column: 1, code: 'wrong-ending', fix: 'plan.yaml' },
      { file: 'content/kallor.yaml', line: 1, column: 1, code: 'missing-file' },
    ]);
  });

  test('shows what cannot be seen or is too long, and marks behind it', () => {
    const edited = caseOf(
      '@@ write gran⟪U+0308⟫.yaml\n+⟪U+0009⟫a⟪3 × ([⟫b\n!   ^ tab\n!                 ^ here\n+⟪3 lines⟫- c\n!           ^ there',
    );
    expect(textIn(edited, 'gran\u0308.yaml')).toBe('\ta([([([b\n- c\n- c\n- c\n');
    expect(issuesOf(edited)).toEqual([
      'content/gran\u0308.yaml:1:1 tab',
      'content/gran\u0308.yaml:1:9 here',
      'content/gran\u0308.yaml:4:3 there',
    ]);
  });
});

describe('a file that is saved in another way', () => {
  const saved = (way: string) => caseOf(`@@ write a.yaml, saved as ${way}\n+a: å–ŋ\n+b: 1\n!^ here`);

  test.each([
    ['CR LF', 'a: å–ŋ\r\nb: 1\r\n'],
    ['CR', 'a: å–ŋ\rb: 1\r'],
    // The decoder takes the mark away.
    ['UTF-8 with BOM', 'a: å–ŋ\nb: 1\n'],
    ['UTF-16', 'a: å–ŋ\nb: 1\n'],
    ['windows-1252', 'a: å–?\nb: 1\n'],
  ])('as %s', (way, text) => {
    expect(textIn(saved(way), 'a.yaml')).toBe(text);
    expect(issuesOf(saved(way))).toEqual(['content/a.yaml:2:1 here']);
  });

  test('is refused where it is not UTF-8', () => {
    const refused = (way: string) => saved(way).source.refused.map(({ code }) => code);
    expect(refused('UTF-16')).toEqual(['not-utf-8']);
    expect(refused('windows-1252')).toEqual(['not-utf-8']);
    expect(refused('UTF-8 with BOM')).toEqual([]);
  });

  test('has its byte order mark first', () => {
    expect(savedAs('a', 'UTF-8 with BOM')).toEqual(Buffer.from([0xef, 0xbb, 0xbf, 0x61]));
    expect(savedAs('a', 'UTF-16')).toEqual(Buffer.from([0xff, 0xfe, 0x61, 0]));
  });

  test('can be bytes', () => {
    expect(textIn(caseOf('@@ write a.yaml, saved as hex\n+61 c3 a5\n+0a'), 'a.yaml')).toBe('aå\n');
  });
});

describe('a case that is written wrongly', () => {
  test.each<[string, string]>([
    ['@@ plan.yaml\n-count: 5\n+count: 4', 'plan.yaml: “count: 5” is not found'],
    ['@@ plan.yaml\n-count\n+kount', 'plan.yaml: “count” is not found'],
    ['@@ plan.yaml\n-ount: 3\n+x', 'plan.yaml: “ount: 3” is not found'],
    ['@@ kallor.yaml\n-  url: null\n+  url: 1', 'kallor.yaml: “  url: null” is found 2 times'],
    ['@@ plan.yaml\n+new: 1', 'plan.yaml: no text to find: show a line that stays, with a space before it'],
    ['@@ plan.yaml\n-title: Planen\n-count: 3\n+a\n@@\n-count: 3\n+b', 'plan.yaml: two passages overlap at “b\n”'],
    [
      '@@ plan.yaml\n-count: 3\n@@ plan.yaml\n-title: Planen',
      'plan.yaml: named twice; another passage begins with “@@” alone',
    ],
    ['@@ plan.yaml\n-count: 3\n+cou…', 'plan.yaml: “…” cuts what stands instead, but not what is found'],
    ['@@ plan.yaml\n-count: 3\n+…nt: 3', 'plan.yaml: “…” cuts what stands instead, but not what is found'],
    ['@@ plan.yaml\ncount: 3', 'plan.yaml: “count: 3” begins with none of - + ! and a space'],
    ['@@ write a.yaml\n count: 3', 'a.yaml: “ count: 3” begins with none of + !'],
    ['@@ plan.yaml\n count: 3\n!^unknown-key', 'plan.yaml: the mark “!^unknown-key” is not understood'],
    ['@@ plan.yaml\n-count: 3\n!^ unknown-key', 'plan.yaml: the mark “!^ unknown-key” is not understood'],
    ['@@ plan.yaml\n count: 3\n!          ^ a', 'plan.yaml: a mark stands beside the line “count: 3”'],
    ['@@ plan.yaml\n …nt: 3\n!^ a', 'plan.yaml: a mark stands beside the line “nt: 3”'],
    ['@@ borta.yaml\n-a\n+b', 'borta.yaml: there is no such file'],
    ['@@ rename borta.yaml -> a.yaml', 'borta.yaml: there is no such file'],
    ['@@ write a.yaml\n+⟪tab⟫', 'a.yaml: ⟪tab⟫ is neither ⟪U+200B⟫ nor ⟪200 × text⟫'],
    ['@@ write a.yaml, saved as EBCDIC\n+a', 'no file is saved as EBCDIC, but as windows-1252, UTF-16,'],
  ])('%j says which, in what file, and why', (block, why) => {
    expect(() => caseOf(block)).toThrow(`topic.md, topic-a: ${why}`);
  });

  test.each<[string, string]>([
    [written('-a', '## A: b'), 'topic.md:1: a case is “## name: title”'],
    [written('-a'), 'topic.md:3: a block begins with “@@ file”'],
    [written('@@ plan.yaml', 'Text'), 'topic.md:3: a case is one block'],
    [written('@@ plan.yaml') + '```diff\n@@ plan.yaml\n```\n', 'topic.md:6: a case is one block'],
    ['## a: b\n', 'topic.md, topic-a: the case has no block'],
    [written('@@ plan.yaml').repeat(2), 'topic-a is there twice'],
  ])('%j too', (markdown, why) => {
    expect(() => casesOf(markdown)).toThrow(why);
  });

  test('is told with all others', () => {
    const markdown = written('@@ plan.yaml\n-x\n+y') + written('@@ borta.yaml\n-x\n+y', '## b: Ett till.');
    expect(() => casesOf(markdown)).toThrow(
      'topic.md, topic-a: plan.yaml: “x” is not found\ntopic.md, topic-b: borta.yaml: there is no such file',
    );
  });
});
