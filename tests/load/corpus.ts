import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeIn } from '#load/take-in.ts';
import type { ContentSource } from '#load/source.ts';

/** An issue as a case expects it, written by hand. */
export interface ExpectedIssue {
  code: string;
  /** As in reports: `content/kommuner/tallby.yaml`. */
  file: string;
  line: number;
  column: number;
  /** What the advice must hold: the word that was meant. */
  fix?: string;
}

interface Expectation {
  /** What the editor did. */
  title: string;
  /** Files taken away from the valid folder. */
  remove?: string[];
  /** Files that git or an editor would change: text with \u escapes, or bytes as `base64:…`. */
  files?: Record<string, string>;
  issues: ExpectedIssue[];
}

export interface Case {
  name: string;
  title: string;
  issues: ExpectedIssue[];
  source: ContentSource;
}

const county = join(import.meta.dirname, '..', 'county');
const mistakes = join(import.meta.dirname, '..', 'fixtures', 'broken');

/** Every case of the corpus: the valid folder with what the editor changed. */
export function readCases(): Case[] {
  const valid = bytesIn(county);
  return readdirSync(mistakes)
    .sort()
    .map((name) => caseOf(name, bytesIn(join(mistakes, name)), valid));
}

export function readValid(): ContentSource {
  return sourceOf(bytesIn(county));
}

function caseOf(name: string, changed: Map<string, Buffer>, valid: Map<string, Buffer>): Case {
  const expectation = JSON.parse(String(changed.get('expected.json'))) as Expectation;
  const { title, issues, remove = [], files = {} } = expectation;
  const merged = new Map([...valid, ...changed]);
  for (const path of ['expected.json', ...remove]) merged.delete(path);
  for (const [path, text] of Object.entries(files)) merged.set(path, bytesOf(text));
  return { name, title, issues, source: sourceOf(merged) };
}

function bytesOf(text: string): Buffer {
  const base64 = /^base64:(.*)$/s.exec(text)?.[1];
  return base64 === undefined ? Buffer.from(text) : Buffer.from(base64, 'base64');
}

function sourceOf(files: Map<string, Buffer>): ContentSource {
  const source: ContentSource = { name: 'content', files: [], refused: [] };
  const paths = [...files.keys()].sort();
  for (const path of paths) takeIn(source, path, files.get(path) ?? Buffer.alloc(0));
  return source;
}

/** Every file below a folder, by its path in it. */
function bytesIn(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return [full.slice(folder.length + 1), readFileSync(full)];
    }),
  );
}
