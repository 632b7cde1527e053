import type { Root } from 'mdast';
import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import {
  controlCharacter,
  emptyFile,
  missingFile,
  missingFrontMatter,
  notKeys,
  splitLetter,
} from '#issues/definitions.ts';
import type { FieldPath, IssueText, Place, Problem } from '#issues/issue.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseBody } from './parse-body.ts';
import { parseYaml } from './parse-yaml.ts';
import { placeOfFile } from './place-of-file.ts';
import { defaultLimits, type ContentFile, type ContentSource, type Limits } from './source.ts';
import { validate } from './validate.ts';
import { dataOf, type YamlNode } from './yaml-tree.ts';

/** A file as it was read, with what is needed to find lines and columns in it. */
export interface LoadedFile {
  text: string;
  root?: YamlNode;
  body?: { root: Root; start: number };
}

/** A record whose data fits its schema. */
export interface LoadedRecord {
  kind: Kind;
  id: string;
  data: Record<string, unknown>;
  file: string;
  /** Where its data stands in the file: the position in a register, else empty. */
  prefix: FieldPath;
  body?: Root;
}

export interface Loaded {
  files: Map<string, LoadedFile>;
  records: LoadedRecord[];
  /** Every record there is a file or an entry for, also those with mistakes: references to them are right. */
  declared: { kind: Kind; id: string }[];
  problems: Problem[];
}

/** Reads every file of a content source into records and problems. One bad file hides nothing in the others. */
export function load(source: ContentSource, limits: Limits = defaultLimits): Loaded {
  const loaded: Loaded = { files: new Map(), records: [], declared: [], problems: [...source.refused] };
  for (const file of source.files) loadFile(file, limits, loaded);
  for (const { form, place, optional } of Object.values<KindDefinition>(kinds)) {
    const isMissing = form !== 'folder' && !optional && !source.files.some(({ path }) => path === place);
    const isRefused = source.refused.some(({ file }) => file === place);
    if (isMissing && !isRefused)
      loaded.problems.push({ ...missingFile({ name: place }), file: '', place: { at: 'file' } });
  }
  return loaded;
}

function loadFile({ path, text }: ContentFile, limits: Limits, loaded: Loaded): void {
  const place = placeOfFile(path);
  if (place.found === 'ignored') return;
  const file: LoadedFile = { text };
  loaded.files.set(path, file);
  const report = (issue: IssueText, at: Place) => loaded.problems.push({ ...issue, file: path, place: at });
  if (place.found === 'mistake') {
    report(place.issue, { at: 'file' });
    return;
  }
  for (const { issue, start, end } of characterProblems(text)) report(issue, { at: 'range', start, end });
  const definition: KindDefinition = kinds[place.kind];
  const id = place.found === 'record' ? place.id : '';
  if (place.found === 'record') loaded.declared.push({ kind: place.kind, id });
  if (text.trim() === '') {
    report(emptyFile({ kind: definition.one }), { at: 'file' });
    return;
  }
  const before = loaded.problems.length;
  readYaml(file, definition, limits, report);
  const body = definition.ending === '.mdx' && file.body !== undefined ? file.body.root : undefined;
  const isReadable = loaded.problems.length === before;
  if (file.root === undefined) return;
  if (place.found === 'register') loadRegister(place.kind, path, file.root, loaded, report);
  else loadRecord({ kind: place.kind, id, file: path, prefix: [], body }, file.root, isReadable, loaded, report);
}

type Report = (issue: IssueText, at: Place) => void;

/** Parses the YAML, and the body of an MDX file, into `file`. */
function readYaml(file: LoadedFile, { ending }: KindDefinition, limits: Limits, report: Report): void {
  const parts =
    ending === '.mdx' ? splitFrontMatter(file.text) : { yaml: { start: 0, end: file.text.length }, bodyStart: -1 };
  if (parts === undefined) {
    report(missingFrontMatter({}), { at: 'file' });
    return;
  }
  const { start, end } = parts.yaml;
  const { root, problems } = parseYaml(file.text.slice(start, end), limits.depth);
  for (const { issue, range } of problems)
    report(issue, { at: 'range', start: range.start + start, end: range.end + start });
  if (root !== undefined) file.root = shifted(root, start);
  else if (problems.length === 0) report(missingFrontMatter({}), { at: 'file' });
  if (parts.bodyStart < 0) return;
  const parsed = parseBody(file.text.slice(parts.bodyStart), limits);
  for (const { issue, range } of parsed.problems) {
    report(issue, { at: 'range', start: range.start + parts.bodyStart, end: range.end + parts.bodyStart });
  }
  if (parsed.root !== undefined) file.body = { root: parsed.root, start: parts.bodyStart };
}

function loadRegister(kind: Kind, path: string, root: YamlNode, loaded: Loaded, report: Report): void {
  const definition: KindDefinition = kinds[kind];
  if (root.type !== 'sequence') {
    report(notKeys({ kind: definition.one, list: true }), { at: 'value', path: [] });
    return;
  }
  for (const [index, item] of root.items.entries()) {
    const id = idOf(item);
    if (id !== undefined) loaded.declared.push({ kind, id });
    loadRecord({ kind, id: id ?? '', file: path, prefix: [index] }, item, true, loaded, report);
  }
}

function loadRecord(
  base: Omit<LoadedRecord, 'data'>,
  node: YamlNode,
  isReadable: boolean,
  loaded: Loaded,
  report: Report,
): void {
  const definition: KindDefinition = kinds[base.kind];
  if (node.type !== 'mapping') {
    report(notKeys({ kind: definition.one, list: false }), { at: 'value', path: base.prefix });
    return;
  }
  const data = dataOf(node) as Record<string, unknown>;
  const problems = validate(definition.schema, data, base.prefix);
  for (const { issue, place } of problems) report(issue, place);
  if (problems.length === 0 && isReadable) loaded.records.push({ ...base, data });
}

function idOf(item: YamlNode): string | undefined {
  if (item.type !== 'mapping') return undefined;
  const node = item.entries.find(({ key }) => key === 'id')?.value;
  return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** A tree whose offsets count from the start of the file instead of the front matter. */
function shifted(node: YamlNode, by: number): YamlNode {
  if (by === 0) return node;
  const range = { start: node.start + by, end: node.end + by };
  if (node.type === 'scalar') return { ...node, ...range };
  if (node.type === 'sequence') return { ...node, ...range, items: node.items.map((item) => shifted(item, by)) };
  const entries = node.entries.map(({ key, keyRange, value }) => ({
    key,
    keyRange: { start: keyRange.start + by, end: keyRange.end + by },
    value: shifted(value, by),
  }));
  return { ...node, ...range, entries };
}

/** Line breaks, tab, soft hyphen, and the joiner inside emoji. */
const allowedInvisible = new Set(['\n', '\r', '\t', '\u00ad', '\u200d']);

/** Invisible characters, and letters split in two, which look right and are not. */
function characterProblems(text: string): { issue: IssueText; start: number; end: number }[] {
  const found: { issue: IssueText; start: number; end: number }[] = [];
  for (const { index, 0: character } of text.matchAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu)) {
    if (allowedInvisible.has(character)) continue;
    const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    found.push({ issue: controlCharacter({ character: name }), start: index, end: index + 1 });
  }
  for (const { index } of text.matchAll(/\p{L}[\u0300-\u036f]/gu)) {
    const start = index - (/[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, index - 80), index))?.[0].length ?? 0);
    const word = /^[\p{L}\p{M}]*/u.exec(text.slice(start, start + 200))?.[0] ?? '';
    const isFirst = !found.some((other) => other.start === start);
    if (isFirst && word.normalize('NFC') !== word)
      found.push({ issue: splitLetter({ word }), start, end: start + word.length });
  }
  return found;
}
