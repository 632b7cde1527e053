import { duplicateKey, misplacedKey, movedLine, yamlIndentation } from '#issues/definitions.ts';
import type { IssueText, Problem } from '#issues/issue.ts';
import { splitFrontMatter } from './front-matter.ts';
import { lineAt } from './lines.ts';
import { loadFile } from './load-file.ts';
import type { Loaded, LoadedFile } from './loaded.ts';
import { rangeOf } from './locate.ts';
import type { Home } from './place-of-file.ts';
import { indentOf, putBackLines, type PutBack } from './put-back.ts';
import type { ContentFile, Limits } from './source.ts';
import type { YamlNode } from '#load/yaml/tree.ts';

/** What is said of lines that stand too far in or out, or elsewhere. */
const codesOfPlace: readonly string[] = [yamlIndentation.code, duplicateKey.code, misplacedKey.code];
/** Longer parts than these are not tried. */
const mostLines = 150;
/** In more files than these nothing is tried: they were not written by hand. */
const mostFiles = 5;
/** More problems of place than these are not made by one run of lines. */
const mostProblems = 12;

type Read = (text: string) => { loaded: Loaded; isRead: boolean };

/**
 * Reads one file. Where a single run of lines that is put back would leave nothing to say of its place, that is the one
 * problem, and the file is read as it was meant. Gives whether its records could be told apart.
 */
export function loadAsMeant({ path, text }: ContentFile, home: Home, limits: Limits, loaded: Loaded): boolean {
  const read: Read = (some) => {
    const own: Loaded = { files: new Map(), records: [], incomplete: [], declared: [], problems: [] };
    return { isRead: loadFile({ path, text: some }, home, limits, own), loaded: own };
  };
  const written = read(text);
  const isTried = filesWithLinesOutOfPlace(loaded) < mostFiles;
  const meant = isTried ? mended(path, text, home, written.loaded, read) : undefined;
  const { loaded: own, isRead } = meant ?? written;
  for (const [file, content] of own.files) loaded.files.set(file, content);
  loaded.records.push(...own.records);
  loaded.incomplete.push(...own.incomplete);
  loaded.declared.push(...own.declared);
  loaded.problems.push(...own.problems);
  return isRead;
}

function filesWithLinesOutOfPlace({ problems }: Loaded): number {
  return new Set(problems.filter(({ code }) => codesOfPlace.includes(code)).map(({ file }) => file)).size;
}

function mended(path: string, text: string, home: Home, { problems, files }: Loaded, read: Read) {
  const file = files.get(path);
  const ofPlace = problems.filter(({ code }) => codesOfPlace.includes(code));
  if (file === undefined || ofPlace.length === 0 || ofPlace.length > mostProblems) return undefined;
  const near = ofPlace.map(({ place }) => lineAt(file.lineStarts, rangeOf(place, file).start));
  const part = partAround(text, home, Math.min(...near));
  if (part === undefined) return undefined;
  const put = bestOf(
    part.lines,
    near.map((line) => line - part.first),
    path,
    read,
  );
  if (put === undefined || isSaid(problems, put)) return undefined;
  return readPutBack(path, text, wholeOf(text, put, part.first), read);
}

/** Whether all that is wrong is one key that belongs to, or stands at, the edge: that is said of it already. */
function isSaid([first, ...others]: readonly Problem[], { lines, origins, first: line, shift }: PutBack): boolean {
  if (first?.code !== misplacedKey.code || others.length > 0) return false;
  const indent = indentOf(lines[origins.indexOf(line)]);
  return Math.min(indent, indent - shift) === 0;
}

/** The lines that one record stands in: an entry, what stands above a body, or the whole file. */
function partAround(text: string, home: Home, line: number): { lines: string[]; first: number } | undefined {
  const { yaml } = splitFrontMatter(text) ?? {};
  const lines = (yaml === undefined ? text : text.slice(0, text.indexOf('\n', yaml.end) + 1)).split('\n');
  const isEntry = (some: string) => some.startsWith('- ');
  const first = home.found === 'register' ? Math.max(0, lines.slice(0, line + 1).findLastIndex(isEntry)) : 0;
  const next = home.found === 'register' ? lines.findIndex((some, index) => index > first && isEntry(some)) : -1;
  const part = lines.slice(first, next < 0 ? lines.length : next);
  return part.length > mostLines || /\r(?!\n)/.test(text) ? undefined : { lines: part, first };
}

/** The way to put lines back that leaves the fewest problems: none of place, and none that was not there. */
function bestOf(lines: readonly string[], near: readonly number[], path: string, read: Read): PutBack | undefined {
  const before = wordsOf(read(lines.join('\n')).loaded.problems);
  let best: { put: PutBack; left: number } | undefined;
  for (const put of putBackLines(lines, near)) {
    const { problems, files } = read(put.lines.join('\n')).loaded;
    const left = problems.length;
    if (left >= (best?.left ?? before.length) || problems.some(({ code }) => codesOfPlace.includes(code))) continue;
    const words = wordsOf(problems);
    if (words.some((some) => !before.includes(some)) || !areKeys(put, files.get(path))) continue;
    best = { put, left };
    if (left === 0) break;
  }
  return best?.put;
}

/** What is said, without the lines that it names: they may have changed. */
function wordsOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code, message }) => `${code} ${message.replace(/\d+/g, '')}`);
}

/** Whether what was put back is read as keys, and not as more of the text above. */
function areKeys({ origins, first, last }: PutBack, file: LoadedFile | undefined): boolean {
  if (file?.root === undefined) return false;
  const keys = new Set(keyStarts(file.root).map((start) => lineAt(file.lineStarts, start)));
  return origins.every((origin, index) => origin < first || origin > last || keys.has(index));
}

function keyStarts(node: YamlNode): number[] {
  if (node.type === 'scalar') return [];
  if (node.type === 'sequence') return node.items.flatMap(keyStarts);
  return node.entries.flatMap(({ keyRange, value }) => [keyRange.start, ...keyStarts(value)]);
}

/** The same of the whole file as of a part that begins at a line. */
function wholeOf(text: string, put: PutBack, start: number): PutBack {
  const all = text.split('\n');
  const lines = all.toSpliced(start, put.lines.length, ...put.lines);
  const own = put.origins.map((origin) => origin + start);
  const origins = all.map((_, index) => index).toSpliced(start, own.length, ...own);
  return { lines, origins, first: put.first + start, last: put.last + start, shift: put.shift };
}

function readPutBack(path: string, text: string, put: PutBack, read: Read): ReturnType<Read> {
  const meant = read(put.lines.join('\n'));
  const file = meant.loaded.files.get(path);
  if (file === undefined) return meant;
  file.written = { lines: text.split('\n'), origins: put.origins, first: put.first, last: put.last, shift: put.shift };
  const line = put.origins.indexOf(put.first);
  const start = (file.lineStarts[line] ?? 0) + indentOf(put.lines[line]);
  const end = (file.lineStarts[line] ?? 0) + (put.lines[line] ?? '').trimEnd().length;
  meant.loaded.problems.unshift({ ...issueFor(put, line), file: path, place: { at: 'range', start, end } });
  return meant;
}

function issueFor({ lines, origins, first, last, shift }: PutBack, line: number): IssueText {
  const written = lines[line] ?? '';
  if (shift === 0)
    return movedLine({ line: written.trim(), after: lines[line - 1]?.trim(), number: (origins[line - 1] ?? 0) + 1 });
  const indent = indentOf(written);
  const owner = lines.slice(0, line).findLast((some) => some.trim() !== '' && indentOf(some) < indent);
  const parent = /^\s*((?:- )?[\w-]+):/.exec(owner ?? '')?.[1];
  return yamlIndentation({
    lines: last - first + 1,
    first: first + 1,
    shift,
    parent: indent === 0 ? undefined : parent,
  });
}
