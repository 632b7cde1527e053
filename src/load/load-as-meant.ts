import { kinds } from '#schemas/kinds.ts';
import {
  duplicateKey,
  listInText,
  lostKey,
  misplacedKey,
  movedLine,
  notKeys,
  yamlColonInText,
  yamlIndentation,
} from '#issues/definitions.ts';
import type { IssueText, Problem, SourcePlace } from '#issues/issue.ts';
import { splitFrontMatter } from './front-matter.ts';
import { lineAt } from './lines.ts';
import { loadFile } from './load-file.ts';
import type { Loaded, LoadedFile } from './loaded.ts';
import { withLostKey } from './lost-key.ts';
import { rangeOf } from './locate.ts';
import type { Home } from './place-of-file.ts';
import { indentOf, putBackLines, type PutBack } from './put-back.ts';
import type { ContentFile, Limits } from './source.ts';
import type { YamlNode } from '#load/yaml/tree.ts';

/** What is said of lines that stand too far in or out, or elsewhere. */
const codesOfPlace: readonly string[] = [yamlIndentation.code, duplicateKey.code, misplacedKey.code];
/** What is said besides where a key is lost that others stand below. */
const codesOfLostKey: readonly string[] = [yamlColonInText.code, notKeys.code, listInText.code];
/** Longer parts than these are not tried. */
const mostLines = { ofPlace: 150, ofLostKey: 600 };
/** In more files than these nothing is tried: they were not written by hand. */
const mostFiles = 5;
/** More problems of place than these are not made by one run of lines, or one that is lost. */
const mostProblems = { ofPlace: 12, ofLostKey: 40 };

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
  const told = problems.filter((problem) => ofPlace.includes(problem) || codesOfLostKey.includes(problem.code));
  if (file === undefined || told.length === 0 || told.length > mostProblems.ofLostKey) return undefined;
  const linesOf = (some: readonly Problem[]) =>
    some.map(({ place }) => lineAt(file.lineStarts, rangeOf(place, file).start));
  const part = partAround(text, home, Math.min(...linesOf(told)));
  if (part === undefined) return undefined;
  const { lines, first } = part;
  const inPart = (some: readonly Problem[]) => linesOf(some).map((line) => line - first);
  const isTried = ofPlace.length <= mostProblems.ofPlace && lines.length <= mostLines.ofPlace;
  const [put] = isTried && ofPlace.length > 0 ? bestOf(putBackLines(lines, inPart(ofPlace)), lines, path, read) : [];
  if (put !== undefined) return isSaid(problems, put) ? undefined : readPutBack(path, text, [put], first, read);
  const lost = bestOf(withLostKey(kinds[home.kind].schema, lines, inPart(told)), lines, path, read);
  return lost.length === 0 ? undefined : readPutBack(path, text, lost, first, read);
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
  return part.length > mostLines.ofLostKey || /\r(?!\n)/.test(text) ? undefined : { lines: part, first };
}

/**
 * The ways to put lines back that leave the fewest problems: none of place, and none that was not there. What has been
 * written over a line, just above, is another matter.
 */
function bestOf(puts: Iterable<PutBack>, lines: readonly string[], path: string, read: Read): PutBack[] {
  const before = read(lines.join('\n')).loaded.problems;
  const words = new Set(wordsOf(before));
  let best: PutBack[] = [];
  let fewest = before.length;
  for (const put of puts) {
    const { problems, files } = read(put.lines.join('\n')).loaded;
    const file = files.get(path);
    const isAbove = isWrittenOver(put, file);
    const others = problems.filter((problem) => !isAbove(problem.place));
    if (others.length > fewest || (others.length === fewest && (best.length === 0 || put.key === undefined))) continue;
    if (others.some(({ code }) => codesOfPlace.includes(code)) || wordsOf(others).some((some) => !words.has(some)))
      continue;
    if (!areKeys(put, file)) continue;
    best = others.length === fewest ? [...best, put] : [put];
    fewest = others.length;
    if (fewest === 0 && put.key === undefined) break;
  }
  return best;
}

/** Whether a place is in the line above a lost key, which was written over it, or is that line's key once more. */
function isWrittenOver({ key, first, lines }: PutBack, file: LoadedFile | undefined): (place: SourcePlace) => boolean {
  if (key === undefined || file === undefined) return () => false;
  const above = /^ *([\w-]+):/.exec(lines[first - 1] ?? '')?.[1];
  return (place) => {
    const { start, end } = rangeOf(place, file);
    return lineAt(file.lineStarts, start) === first - 1 || file.text.slice(start, end) === above;
  };
}

/** What is said, without the lines that it names: they may have changed. */
function wordsOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code, message }) => `${code} ${message.replace(/\d+/g, '')}`);
}

/** Whether what was put back is read as keys, and not as more of the text above. */
function areKeys({ origins, first, last, key }: PutBack, file: LoadedFile | undefined): boolean {
  if (file?.root === undefined) return false;
  const keys = new Set(keyStarts(file.root).map((start) => lineAt(file.lineStarts, start)));
  if (key !== undefined) return keys.has(first);
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
  const replaced = put.lines.length - (put.key === undefined ? 0 : 1);
  const lines = all.toSpliced(start, replaced, ...put.lines);
  const own = put.origins.map((origin) => origin + start);
  const origins = all.map((_, index) => index).toSpliced(start, replaced, ...own);
  return { ...put, lines, origins, first: put.first + start, last: put.last + start };
}

/** Reads a file as it was meant, which is the first of some ways that are as good. */
function readPutBack(
  path: string,
  text: string,
  ways: readonly PutBack[],
  start: number,
  read: Read,
): ReturnType<Read> | undefined {
  const [put] = ways.map((way) => wholeOf(text, way, start));
  if (put === undefined) return undefined;
  const meant = read(put.lines.join('\n'));
  const { loaded } = meant;
  const file = loaded.files.get(path);
  if (file === undefined) return meant;
  file.written = { lines: text.split('\n'), origins: put.origins, first: put.first, last: put.last, shift: put.shift };
  const line = put.origins.indexOf(put.first) + (put.key === undefined ? 0 : 1);
  const begin = (file.lineStarts[line] ?? 0) + indentOf(put.lines[line]);
  const end = (file.lineStarts[line] ?? 0) + (put.lines[line] ?? '').trimEnd().length;
  const keys = [...new Set(ways.flatMap(({ key }) => key ?? []))];
  const issue = keys.length > 0 ? lostKey({ keys, lines: [put.lines[put.first] ?? ''] }) : issueFor(put, line);
  loaded.problems.unshift({ ...issue, file: path, place: { at: 'range', start: begin, end } });
  // What is said of one field when it is not sure which is judged as far as that is the same for all.
  if (keys.length > 1)
    loaded.incomplete.push(...loaded.records.splice(0).map((record) => ({ ...record, unread: undefined })));
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
