import { dataOf } from '#load/yaml/tree.ts';
import type { Kind } from '#schemas/kinds.ts';
import { lineBreakOf, readableRoot } from './edit-record.ts';
import { placeInRegister } from './place-in-register.ts';

/** A register with one more entry as it is written, comments and all, in the place that its name has, or last where the rest cannot be read; and its first line. */
export function addEntry(kind: Kind, text: string, entry: string, data: object): { text: string; line: number } {
  const lineBreak = lineBreakOf(text);
  const written = entry.replace(/\r?\n/g, lineBreak);
  const root = readableRoot({ kind, text });
  const items = root?.type === 'sequence' ? root.items : [];
  if (root?.type === 'sequence' && items.length === 0) {
    // A list of none is written as brackets, which the entry takes the place of.
    const before = text.slice(0, root.start).trimEnd();
    const above = before === '' ? '' : `${before}${lineBreak}${lineBreak}`;
    return { text: `${above}${written}${text.slice(root.end).trimStart()}`, line: linesIn(above) };
  }
  const next = items[placeInRegister(kind, items.map(dataOf) as Record<string, unknown>[], data)];
  if (next === undefined) {
    const before = `${text.trimEnd()}${lineBreak}${lineBreak}`;
    return { text: before + written, line: linesIn(before) };
  }
  const at = startOfEntry(text, next.start);
  const isApart = /\n\r?\n$/.test(text.slice(0, at));
  const put = isApart ? written + lineBreak : written;
  return { text: text.slice(0, at) + put + text.slice(at), line: linesIn(text.slice(0, at)) };
}

const linesIn = (text: string): number => text.split('\n').length;

/** Where an entry begins: its dash, or the comment that stands right above it. */
function startOfEntry(text: string, inside: number): number {
  let start = text.lastIndexOf('\n', inside - 1) + 1;
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || text.charAt(above) !== '#') return start;
    start = above;
  }
}
