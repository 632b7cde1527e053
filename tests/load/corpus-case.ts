import { decodeFile } from '#load/decode-file.ts';
import type { ContentSource } from '#load/source.ts';
import { editText, type EditedText } from './edit-text.ts';
import { readPassage } from './passage.ts';
import { savedAs } from './saved-as.ts';
import { readShown } from './shown-line.ts';
import { readTopic, type WrittenCase, type WrittenFile } from './written-case.ts';

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

export interface Case {
  name: string;
  topic: string;
  title: string;
  issues: ExpectedIssue[];
  source: ContentSource;
}

/** Files of a folder, by their paths in it. */
export type Folder = ReadonlyMap<string, Buffer>;

/** The cases of a topic: a valid folder with what the editor changed. Throws for all that are written wrongly. */
export function casesIn(topic: string, markdown: string, valid: Folder): Case[] {
  const wrong: string[] = [];
  const cases = readTopic(topic, markdown).flatMap((written) => {
    try {
      return [caseOf(written, valid)];
    } catch (error) {
      wrong.push(`${topic}.md, ${written.name}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
  const names = cases.map(({ name }) => name);
  wrong.push(...names.filter((name, index) => names.indexOf(name) < index).map((name) => `${name} is there twice`));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return cases;
}

function caseOf({ name, topic, title, files }: WrittenCase, valid: Folder): Case {
  const twice = files.find(({ path }, index) => files.findIndex((other) => other.path === path) < index);
  if (files.length === 0) throw new Error('the case has no block');
  if (twice !== undefined) throw new Error(`${twice.path}: named twice; another passage begins with “@@” alone`);
  const changed = new Map(valid);
  const issues = files.flatMap((file) => change(changed, file, valid));
  return { name, topic, title, issues: issues.sort(byPlace), source: sourceOf(changed) };
}

/** Makes a change to one file, and gives the issues that are marked in it. */
function change(files: Map<string, Buffer>, written: WrittenFile, valid: Folder): ExpectedIssue[] {
  const { action } = written;
  const path = readShown(written.path).text;
  const edited = edit(written, valid.get(written.from ?? path));
  if (action === 'rename') files.delete(written.from ?? '');
  if (action === 'remove') files.delete(path);
  else files.set(path, savedAs(edited.text, written.savedAs));
  return edited.issues.map((mark) => ({ ...mark, file: `content/${path}` }));
}

function edit({ action, path, from, passages }: WrittenFile, before: Buffer | undefined): EditedText {
  try {
    if (action !== 'write' && before === undefined) throw new Error('there is no such file');
    const isWhole = action === 'write';
    return editText(
      isWhole ? '' : String(before),
      passages.map((lines) => readPassage(lines, isWhole)),
    );
  } catch (error) {
    throw new Error(`${from ?? path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** The order of reports. */
function byPlace(a: ExpectedIssue, b: ExpectedIssue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
}

export function sourceOf(files: Folder): ContentSource {
  const source: ContentSource = { name: 'content', files: [], refused: [] };
  const paths = [...files.keys()].sort();
  for (const path of paths) decodeFile(source, path, files.get(path) ?? Buffer.alloc(0));
  return source;
}
