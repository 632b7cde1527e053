import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Issue } from '#issues/issue.ts';
import { readFolder } from '#load/read-folder.ts';
import { readPlan } from '#read-plan.ts';

interface Hostile {
  name: string;
  path: string;
  text: string;
  code: string;
}

const size = 64 * 1024;
const body = (name: string, piece: string, code: string): Hostile => {
  const text = piece.repeat(Math.floor(size / piece.length));
  return { name, path: 'om/x.mdx', text: `---\ntitle: x\n---\n${text}`, code };
};
const yaml = (name: string, text: string, code: string): Hostile => ({ name, path: 'plan.yaml', text, code });

/** Content made to exhaust a parser is an issue within milliseconds, never a wait. */
export function limitsBench(): boolean {
  const cases = [
    yaml('alias bomb', aliasBomb(), 'yaml-alias'),
    yaml('20 000 nested brackets', `title: ${'['.repeat(20_000)}`, 'yaml-too-deep'),
    yaml('20 000 nested dashes', '- '.repeat(20_000), 'yaml-too-deep'),
    yaml('60 000 references', `sources: [${'a, '.repeat(60_000)}a]`, 'yaml-too-many'),
    yaml('250 kB of wrong keys', 'a: 1\n'.repeat(50_000), 'duplicate-key'),
    yaml('250 kB of entries', '- a: 1\n'.repeat(36_000), 'yaml-too-many'),
    yaml('250 kB of split letters', `title: ${'a\u0308 '.repeat(60_000)}`, 'split-letter'),
    yaml('250 kB of open quotes', 'a: "x\n'.repeat(40_000), 'yaml-unclosed-quote'),
    body('64 kB of >', '>', 'body-nesting'),
    body('64 kB of > after lone returns', `a\r${'>'.repeat(1990)}\n`, 'body-nesting'),
    body('64 kB of [', '[\n', 'body-brackets'),
    body('64 kB of *_', `${'*_'.repeat(990)}\n`, 'body-signs'),
    body('64 kB of nested lists', `${'- '.repeat(19)}a\n`, 'body-list-marks'),
    body('64 kB of short lists', '- a\n', 'body-list-marks'),
    body('64 kB of short blocks', 'a\n\n', 'body-lines'),
    body('64 kB of links', `${'[a](/b) '.repeat(20)}\n\n`, 'body-signs'),
    body('64 kB of expressions', '{a b}\n\n', 'body-lines'),
    body('64 kB of one line', 'ord ', 'body-line-length'),
    body('64 kB of ordinary text', `${'ord '.repeat(20)}\n`, 'missing-key'),
    { ...body('65 kB of text', 'ord ', 'body-too-large'), text: `---\ntitle: x\n---\n${'ord '.repeat(17_000)}` },
  ];
  readPlan({ name: 'content', files: [], refused: [] });
  const results = cases.map(({ name, path, text, code }) => {
    const source = { name: 'content', files: [{ path, text }], refused: [] };
    return judge(name, code, () => readPlan(source).issues);
  });
  return [...results, largeFile()].every(Boolean);
}

/** 10 MB on a disk: refused by its size, without being read. */
function largeFile(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
  writeFileSync(join(folder, 'plan.yaml'), 'a'.repeat(10 * 1024 * 1024));
  const isHeld = judge('10 MB file', 'file-too-large', () => readPlan(readFolder(folder)).issues);
  rmSync(folder, { recursive: true });
  return isHeld;
}

/** The quickest of three: another program may have had the processor. */
function judge(name: string, code: string, read: () => readonly Issue[]): boolean {
  let time = Infinity;
  let issues: readonly Issue[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const start = performance.now();
    issues = read();
    time = Math.min(time, performance.now() - start);
  }
  const isFound = issues.some((issue) => issue.code === code);
  console.log(`${name.padEnd(30)} ${time.toFixed(1).padStart(7)} ms  ${isFound ? code : `${code} NOT FOUND`}`);
  return isFound && time < 200;
}

function aliasBomb(): string {
  const levels = Array.from(
    { length: 12 },
    (_, level) =>
      `a${level}: &a${level} [${Array(9)
        .fill(level === 0 ? 'x' : `*a${level - 1}`)
        .join(', ')}]`,
  );
  return levels.join('\n');
}
