import { infoOf, namedUnder, schemaAt, shapeOf } from '#schemas/inspect.ts';
import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import {
  duplicateEntry,
  emptyFile,
  missingFrontMatter,
  notEntries,
  notKeys,
  tooManyProblems,
  unclosedFrontMatter,
  unknownChoice,
  wrongForm,
  wrongRegister,
} from '#issues/definitions.ts';
import type { FieldPath, IssueText, SourcePlace, UnreadField } from '#issues/issue.ts';
import { characterProblems, loneReturn, withoutCharacters } from './characters.ts';
import { maxProblems } from './first-problems.ts';
import { splitFrontMatter, yamlOf } from './front-matter.ts';
import { keysInBody } from './keys-in-body.ts';
import { lineAt, lineStartsOf } from './lines.ts';
import type { Loaded, LoadedFile, LoadedRecord } from './loaded.ts';
import { rangeOf } from './locate.ts';
import { mergeMarks } from './merge-marks.ts';
import { otherKind } from './other-kind.ts';
import { parseBody } from '#load/body/parse.ts';
import { parseYaml } from '#load/yaml/parse.ts';
import type { Home } from './place-of-file.ts';
import { overlaps, type Range, type RangeProblem } from './range.ts';
import type { ContentFile, Limits } from './source.ts';
import { movedKeys } from './moved-keys.ts';
import { validate } from './validate.ts';
import { dataOf, find, soundDataOf, type YamlNode } from '#load/yaml/tree.ts';

/** What is written where null belongs. */
const saysUnknown =
  /^["'(]*(?:ok[äa]n[dt]a?|oklart?|saknas|ej känt|ingen|inget|inga|nej|vet (?:ej|inte)|n\/a|[-–?.]*)["')]*$/i;

type Report = (issue: IssueText, at: SourcePlace) => void;

/** A file that is being read: what it gives, and what is wrong with it. */
interface Reading {
  path: string;
  home: Home;
  file: LoadedFile;
  /** The text that parsers get: without characters that they would stumble on. */
  readable: string;
  /** What is already reported, so that it is not judged a second time. */
  damaged: Range[];
  report: Report;
}

/** Reads one file into records and problems. Gives whether its records could be told apart. */
export function loadFile({ path, text }: ContentFile, home: Home, limits: Limits, loaded: Loaded): boolean {
  const file: LoadedFile = { text, lineStarts: lineStartsOf(text) };
  loaded.files.set(path, file);
  const reading: Reading = { path, home, file, readable: text, damaged: [], report: reporter(path, loaded) };
  if (text.trim() === '') {
    reading.report(emptyFile({}), { at: 'file' });
    return false;
  }
  reportAll(characterProblems(text), reading);
  const { problems: conflicts, isWhole } = mergeMarks(text);
  reading.readable = withoutMarks(withoutCharacters(text, reading.damaged), conflicts);
  reportAll(loneReturn(text), reading);
  reportAll(conflicts, reading);
  const root = isWhole ? undefined : readParts(reading, limits);
  if (root === undefined) return false;
  if (home.found === 'register') return loadRegister(reading, root, loaded);
  const id = home.found === 'record' ? home.id : '';
  loadRecord(reading, { id, prefix: [] }, root, loaded);
  return true;
}

/** The text with blanks for marks on lines of their own, and a sign that is none for one that has something before it. */
function withoutMarks(text: string, marks: readonly RangeProblem[]): string {
  return marks.reduce((readable, { range: { start, end } }) => {
    const isAlone = /(?:^|\n)\s*$/.test(readable.slice(0, start));
    return readable.slice(0, start) + (isAlone ? ' ' : '\ufffc').repeat(end - start) + readable.slice(end);
  }, text);
}

function reporter(file: string, { problems }: Loaded): Report {
  let count = 0;
  return (issue, place) => {
    count += 1;
    if (count <= maxProblems) problems.push({ ...issue, file, place });
    if (count === maxProblems + 1)
      problems.push({ ...tooManyProblems({ limit: maxProblems }), file, place: { at: 'file' } });
  };
}

function reportAll(problems: readonly RangeProblem[], { report, damaged }: Reading): void {
  for (const { issue, range } of problems) {
    damaged.push(range);
    report(issue, { at: 'range', ...range });
  }
}

/** Parses the YAML, and the body of an MDX file. Gives the data, if there is any. */
function readParts(reading: Reading, limits: Limits): YamlNode | undefined {
  const { file, home, readable, report } = reading;
  const definition: KindDefinition = kinds[home.kind];
  const isMdx = definition.ending === '.mdx';
  const parts = isMdx ? splitFrontMatter(readable) : undefined;
  if (isMdx && parts === undefined) {
    report(/^---[ \t]*\r?\n/.test(readable) ? unclosedFrontMatter({}) : missingFrontMatter({}), { at: 'file' });
    return undefined;
  }
  const { root, problems, damaged } = parseYaml(yamlOf(readable, parts), limits);
  for (const { issue, range } of problems) report(issue, { at: 'range', ...range });
  reading.damaged.push(...damaged);
  if (root !== undefined) file.root = root;
  else if (problems.length === 0) report(isMdx ? missingFrontMatter({}) : emptyFile({}), { at: 'file' });
  if (parts !== undefined) {
    const parsed = parseBody(readable.slice(parts.bodyStart), limits);
    for (const { issue, range } of parsed.problems)
      report(issue, { at: 'range', start: range.start + parts.bodyStart, end: range.end + parts.bodyStart });
    if (parsed.root !== undefined) file.body = { root: parsed.root, start: parts.bodyStart };
  }
  return root;
}

function loadRegister(reading: Reading, root: YamlNode, loaded: Loaded): boolean {
  const { home, report, file, damaged } = reading;
  if (root.type !== 'sequence') {
    report(notEntries({}), { at: 'value', path: [] });
    return false;
  }
  const lines = new Map<string, number>();
  let isSure = true;
  for (const [index, item] of root.items.entries()) {
    const node = idOf(item);
    const id = node?.value;
    const kind = kindOf(item, home.kind);
    const { one, place }: KindDefinition = kinds[kind];
    if (kind !== home.kind) report(wrongRegister({ one, place }), { at: 'key', path: [index] });
    if (node !== undefined && damaged.some((part) => overlaps(part, node))) isSure = false;
    else if (id !== undefined) {
      const first = lines.get(id);
      if (first !== undefined) report(duplicateEntry({ id, line: first }), { at: 'value', path: [index, 'id'] });
      else {
        lines.set(id, lineAt(file.lineStarts, item.start) + 1);
        loaded.declared.push({ kind, id });
      }
    }
    loadRecord({ ...reading, home: { ...home, kind } }, { id: id ?? '', prefix: [index] }, item, loaded);
  }
  return isSure;
}

/** What an entry is: of the register's kind, or of another one that its keys fit. */
function kindOf(item: YamlNode, own: Kind): Kind {
  if (item.type !== 'mapping') return own;
  const keys = item.entries.map(({ key }) => key);
  return otherKind(keys, own, 'register') ?? own;
}

/** The id of an entry, also where the key has capitals: references to it are right. */
function idOf(item: YamlNode): (Range & { value: string }) | undefined {
  if (item.type !== 'mapping') return undefined;
  const node = item.entries.find(({ key }) => key.toLowerCase() === 'id')?.value;
  if (node?.type !== 'scalar' || typeof node.value !== 'string') return undefined;
  return { start: node.start, end: node.end, value: node.value };
}

/** A list or keys that should have been something else are at fault to their end, not only where they are underlined. */
function wholeRange(place: SourcePlace, { root }: LoadedFile): Range | undefined {
  if (place.at !== 'value' || root === undefined) return undefined;
  const node = find(root, place.path)?.node;
  return node === undefined || node.type === 'scalar' ? undefined : node;
}

function loadRecord(
  { home, path: file, report, damaged, file: loadedFile }: Reading,
  { id, prefix }: { id: string; prefix: FieldPath },
  node: YamlNode,
  loaded: Loaded,
): void {
  const { kind } = home;
  const { schema, ending }: KindDefinition = kinds[kind];
  if (node.type !== 'mapping') {
    report(notKeys({ what: prefix.length === 0 ? 'Filen' : 'Posten' }), { at: 'value', path: prefix });
    return;
  }
  const found = dataOf(node) as Record<string, unknown>;
  const moved = movedKeys(schema, found);
  for (const [key, issue] of moved) report(issue, { at: 'key', path: [...prefix, key] });
  const data = Object.fromEntries(Object.entries(found).filter(([key]) => !moved.has(key)));
  const written = (path: FieldPath) => {
    const value = find(loadedFile.root ?? node, path)?.node;
    return value?.type === 'scalar' ? loadedFile.text.slice(value.start, value.end) : undefined;
  };
  const shape = shapeOf(schema) ?? {};
  const isKey = (key: string) => Object.hasOwn(shape, key);
  const below = keysInBody(loadedFile, isKey, (key) => !Object.hasOwn(data, key));
  if (below !== undefined) report(below.problem.issue, { at: 'range', ...below.problem.range });
  const problems = validate(schema, data, prefix, written, below?.keys).map((problem) => ({
    ...problem,
    range: rangeOf(problem.place, loadedFile),
  }));
  for (const { issue, place, range } of problems) {
    if (place.at === 'missing' || !damaged.some((part) => overlaps(part, range))) report(issue, place);
  }
  const isJudged = ({ issue, place }: (typeof problems)[number]) =>
    place.at === 'value' && isJudgedByRules(issue, schemaAt(schema, place.path.slice(prefix.length)));
  const faulty = problems.filter((problem) => problem.place.at !== 'missing' && !isJudged(problem));
  const faults = [...damaged, ...faulty.map(({ place, range }) => wholeRange(place, loadedFile) ?? range)];
  const body = loadedFile.body?.root;
  const isWhole = problems.length === 0 && below === undefined && !damaged.some((part) => overlaps(part, node));
  const record: Omit<LoadedRecord, 'data'> = { kind, id, file, prefix, ...(body === undefined ? {} : { body }) };
  if (isWhole && (ending !== '.mdx' || body !== undefined)) loaded.records.push({ ...record, data });
  else {
    const isDamaged = below !== undefined || damaged.some((part) => overlaps(part, node));
    const unread = problems.map(({ place }): UnreadField => {
      const path = 'path' in place ? place.path : prefix;
      // A key that is none may have been any of those beside it.
      const own = path.slice(prefix.length, place.at === 'key' ? -1 : undefined);
      return { path: own, hasValue: place.at === 'value' && !saysUnknown.test(written(path) ?? 'ja') };
    });
    const sound = soundDataOf(node, faults) as Record<string, unknown>;
    loaded.incomplete.push({ ...record, data: sound, unread: isDamaged ? undefined : unread });
  }
}

/** Whether a text is none that the field takes, but a rule across records may know which one is meant. */
function isJudgedByRules({ code }: IssueText, schema: Parameters<typeof infoOf>[0] | undefined): boolean {
  if (schema === undefined) return false;
  if (code === wrongForm.code) return infoOf(schema).reference !== undefined;
  return code === unknownChoice.code && namedUnder(schema) !== undefined;
}
