import type { z } from 'zod';
import { itemOf, shapeOf } from '#schemas/inspect.ts';
import { dataOf, type YamlEntry, type YamlMapping, type YamlNode, type YamlSequence } from '#load/yaml/tree.ts';
import { changeScalar } from './change-text.ts';
import { isSame } from './same.ts';
import type { Splice } from './splice.ts';
import { writeAfterKey, writeEntry, writeInLine, writeItem, type Setting } from './write-value.ts';

type Schema = z.core.$ZodType;

/** A value in a file: its node, and the offset after its colon or dash. */
interface Place {
  node: YamlNode;
  after: number;
  setting: Setting;
  schema: Schema | undefined;
}

/** The splices that make the value at a place another, and touch nothing that stays the same. */
export function changeValue(source: string, place: Place, value: unknown): Splice[] {
  const { node, setting } = place;
  if (isSame(dataOf(node), value)) return [];
  if (node.type === 'mapping' && isKeys(value)) return changeMapping(source, place, node, value);
  if (node.type === 'sequence' && Array.isArray(value) && value.length > 0 && node.items.length > 0)
    return changeSequence(source, place, node, value);
  const isInLine = typeof value !== 'object' || value === null || setting.isFlow || Object.keys(value).length === 0;
  if (node.type === 'scalar' && isInLine) return [changeScalar(source, node, value, setting)];
  return replaceWhole(source, place, value);
}

const isKeys = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length > 0;

/** Another kind of value: what stood there goes, a comment beside it stays. */
function replaceWhole(source: string, { node, after, setting }: Place, value: unknown): Splice[] {
  const text = writeAfterKey(value, setting, after - lineStart(source, after));
  const [beside = '', below = ''] = [/^[^\r\n]*/.exec(text)?.[0], /[\r\n][^]*$/.exec(text)?.[0]];
  const isOneLine = node.start <= lineEnd(source, after);
  const start = node.end > node.start && isOneLine ? node.start : after;
  const shown = start === node.start && start > after ? beside.trimStart() : beside;
  const gone = { start: shown === '' && isOneLine ? after : start, end: Math.max(node.end, start), text: shown };
  return below === ''
    ? [gone]
    : [gone, { start: lineEnd(source, gone.end), end: lineEnd(source, gone.end), text: below }];
}

function changeMapping(source: string, place: Place, node: YamlMapping, value: Record<string, unknown>): Splice[] {
  const { schema, setting } = place;
  const isFlow = source[node.start] === '{';
  const shape = (schema === undefined ? undefined : shapeOf(schema)) ?? {};
  const indent = columnOf(source, node.entries[0]?.keyRange.start ?? node.start);
  const own = { ...setting, indent, isFlow };
  const wanted = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const keys = new Set(wanted.map(([key]) => key));
  const kept = node.entries.filter(({ key }) => keys.has(key));
  if (kept.length === 0) return replaceWhole(source, place, value);
  const order = Object.keys(shape);
  const changed = kept.flatMap((entry) => {
    const after = source.indexOf(':', entry.keyRange.end) + 1;
    const inner = { node: entry.value, after, setting: own, schema: shape[entry.key] };
    return changeValue(source, inner, value[entry.key]);
  });
  const gone = node.entries.flatMap((entry, index) =>
    keys.has(entry.key) ? [] : [isFlow ? flowGap(node.entries, index, source) : entryGap(source, node.entries, index)],
  );
  const added = wanted
    .filter(([key]) => !node.entries.some((entry) => entry.key === key))
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([key, inner]) => addEntry(source, { kept, order, own }, key, inner));
  return [...changed, ...gone, ...added];
}

interface Keys {
  kept: readonly YamlEntry[];
  order: readonly string[];
  own: Setting;
}

/** A new key stands after the nearest one that comes before it in the schema, or first. */
function addEntry(source: string, { kept, order, own }: Keys, key: string, value: unknown): Splice {
  const rank = order.indexOf(key);
  const before = kept.filter((entry) => order.indexOf(entry.key) < rank);
  const nearest = before.toSorted((a, b) => order.indexOf(b.key) - order.indexOf(a.key))[0];
  const first = kept[0];
  if (first === undefined) throw new Error('no key to stand beside');
  if (own.isFlow) {
    const text = `${key}: ${writeInLine(value, own)}`;
    if (nearest === undefined) return { start: first.keyRange.start, end: first.keyRange.start, text: `${text}, ` };
    return { start: nearest.value.end, end: nearest.value.end, text: `, ${text}` };
  }
  const text = writeEntry(key, value, own);
  const gap = own.lineBreak + ' '.repeat(own.indent);
  if (nearest === undefined) return { start: first.keyRange.start, end: first.keyRange.start, text: text + gap };
  const end = lineEnd(source, Math.max(nearest.keyRange.end, nearest.value.end));
  return { start: end, end, text: gap + text };
}

/** The lines of an entry, or all up to the next key where it stands beside a dash. */
function entryGap(source: string, entries: readonly YamlEntry[], index: number): Splice {
  const entry = entries[index];
  const next = entries[index + 1];
  if (entry === undefined) throw new Error('no such entry');
  const start = entry.keyRange.start;
  if (source.slice(lineStart(source, start), start).trim() !== '' && next !== undefined)
    return { start, end: next.keyRange.start, text: '' };
  return linesGap(source, start, Math.max(entry.keyRange.end, entry.value.end));
}

/** The lines that a part stands in, with the line break after them, or before where they are the last. */
function linesGap(source: string, from: number, to: number): Splice {
  const start = lineStart(source, from);
  const end = lineEnd(source, to);
  const next = /^\r?\n/.exec(source.slice(end, end + 2))?.[0].length ?? 0;
  const before = /\r?\n$/.exec(source.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  return next > 0 ? { start, end: end + next, text: '' } : { start: start - before, end, text: '' };
}

function flowGap(parts: readonly YamlEntry[] | readonly YamlNode[], index: number, _source: string): Splice {
  const rangeOf = (part: YamlEntry | YamlNode | undefined) =>
    part === undefined ? undefined : 'key' in part ? { start: part.keyRange.start, end: part.value.end } : part;
  const [own, next, before] = [rangeOf(parts[index]), rangeOf(parts[index + 1]), rangeOf(parts[index - 1])];
  if (own === undefined) throw new Error('no such part');
  if (next !== undefined) return { start: own.start, end: next.start, text: '' };
  return { start: before?.end ?? own.start, end: own.end, text: '' };
}

/** Items that are the same first and last stay; of those between, each is changed, and the rest added or taken away. */
function changeSequence(source: string, place: Place, node: YamlSequence, value: readonly unknown[]): Splice[] {
  const { items } = node;
  const old = items.map(dataOf);
  const least = Math.min(old.length, value.length);
  let first = 0;
  while (first < least && isSame(old[first], value[first])) first += 1;
  let last = 0;
  while (last < least - first && isSame(old.at(-1 - last), value.at(-1 - last))) last += 1;
  const isFlow = source[node.start] === '[';
  const item = place.schema === undefined ? undefined : itemOf(place.schema);
  const own = { ...place.setting, isFlow, indent: isFlow ? place.setting.indent : columnOf(source, node.start) };
  const both = least - last;
  const changed = items.slice(first, both).flatMap((inner, index) => {
    const after = isFlow ? inner.start : dashBefore(source, inner) + 1;
    return changeValue(source, { node: inner, after, setting: own, schema: item }, value[first + index]);
  });
  const gone = items
    .map((_, index) => index)
    .slice(both, items.length - last)
    .map((index) => {
      const inner = items[index];
      if (inner === undefined) throw new Error('no such item');
      return isFlow ? flowGap(items, index, source) : linesGap(source, dashBefore(source, inner), inner.end);
    });
  const added = value.slice(both, value.length - last);
  if (added.length === 0) return [...changed, ...joined(gone)];
  return [...changed, addItems(source, items, both, added, own)];
}

/** Gaps of flow items that follow each other share the comma between them. */
function joined(gaps: readonly Splice[]): Splice[] {
  return gaps.map((gap, index) => {
    const before = gaps[index - 1];
    return before === undefined ? gap : { ...gap, start: Math.max(gap.start, before.end) };
  });
}

function addItems(
  source: string,
  items: readonly YamlNode[],
  index: number,
  added: readonly unknown[],
  own: Setting,
): Splice {
  const before = items[index - 1];
  const next = items[index];
  if (own.isFlow) {
    const text = added.map((value) => writeInLine(value, own));
    if (before !== undefined)
      return { start: before.end, end: before.end, text: text.map((one) => `, ${one}`).join('') };
    const start = next?.start ?? 0;
    return { start, end: start, text: text.map((one) => `${one}, `).join('') };
  }
  const gap = own.lineBreak + ' '.repeat(own.indent);
  const text = added.map((value) => writeItem(value, own));
  if (before !== undefined) {
    const end = lineEnd(source, before.end);
    const isAiry = next !== undefined && /\n[ \t]*\r?\n/.test(source.slice(before.end, next.start));
    const lines = isAiry || (next === undefined && isAiryBefore(source, items)) ? own.lineBreak + gap : gap;
    return { start: end, end, text: text.map((one) => lines + one).join('') };
  }
  const start = next === undefined ? 0 : dashBefore(source, next);
  return { start, end: start, text: text.map((one) => one + gap).join('') };
}

/** Whether the items of a list have empty lines between them, as its last two do. */
function isAiryBefore(source: string, items: readonly YamlNode[]): boolean {
  const [before, last] = items.slice(-2);
  return before !== undefined && last !== undefined && /\n[ \t]*\r?\n/.test(source.slice(before.end, last.start));
}

const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1;
const columnOf = (source: string, at: number): number => at - lineStart(source, at);
const dashBefore = (source: string, { start }: YamlNode): number =>
  source[start] === '-' && /^-(?:\s|$)/.test(source.slice(start, start + 2))
    ? start
    : source.lastIndexOf('-', start - 1);

/** Where the line ends that an offset stands in, before its line break. */
function lineEnd(source: string, at: number): number {
  const length = /^[^\r\n]*/.exec(source.slice(at))?.[0].length ?? 0;
  return at + length;
}
