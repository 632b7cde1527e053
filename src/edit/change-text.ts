import type { Range } from '#load/range.ts';
import type { YamlScalar } from '#load/yaml/tree.ts';
import type { Splice } from './splice.ts';
import { isPlain, quotedInner, wrapped, writeInLine, type Setting } from './write-value.ts';

/** What has to be spliced for a single value to be another: as little of it as can be, in the way it is written. */
export function changeScalar(source: string, node: YamlScalar, value: unknown, setting: Setting): Splice {
  const written = source.slice(node.start, node.end);
  if (typeof value === 'string' && typeof node.value === 'string') {
    const kept = changeText(source, node, node.value, value, setting);
    if (kept !== undefined) return kept;
  }
  const text = writeInLine(value, setting).replaceAll('\n', setting.lineBreak);
  // A key with nothing after it.
  return { start: node.start, end: node.end, text: written === '' ? ` ${text}` : text };
}

function changeText(
  source: string,
  node: YamlScalar,
  old: string,
  value: string,
  setting: Setting,
): Splice | undefined {
  const written = source.slice(node.start, node.end);
  if (written.startsWith('"') && quotedInner(old) === written.slice(1, -1) && !/[\r\n]/.test(value))
    return shortest(quotedInner(old), quotedInner(value), node.start + 1);
  if (written === old && isPlain(value, setting)) return shortest(old, value, node.start);
  if (/^>-?[ \t]*\r?\n/.test(written)) return changeFolded(source, node, old, value, setting);
  return undefined;
}

/** The splice of the part in which two texts differ. */
function shortest(old: string, value: string, start: number): Splice {
  const { from, to, text } = difference(old, value);
  return { start: start + from, end: start + to, text };
}

function difference(old: string, value: string): { from: number; to: number; text: string } {
  const least = Math.min(old.length, value.length);
  let from = 0;
  while (from < least && old[from] === value[from]) from += 1;
  let same = 0;
  while (same < least - from && old[old.length - 1 - same] === value[value.length - 1 - same]) same += 1;
  return { from, to: old.length - same, text: value.slice(from, value.length - same) };
}

/** In a text folded over lines, the lines that are not concerned stay as they are broken. */
function changeFolded(
  source: string,
  node: YamlScalar,
  old: string,
  value: string,
  { lineBreak }: Setting,
): Splice | undefined {
  const places = placesIn(source, node, old);
  if (places === undefined || !/^\S.*\S$/s.test(value) || /[ \t][ \t\r\n]|[\r\n][ \t]/.test(value)) return undefined;
  const { from, to, text } = difference(old, value);
  const start = places[from]?.start ?? node.end;
  const end = to > from ? (places[to - 1]?.end ?? node.end) : start;
  const first = /[^\r\n]*$/.exec(source.slice(0, places[0]?.start))?.[0].length ?? 0;
  const begin = lineBreak + ' '.repeat(first);
  const column = start - Math.max(source.lastIndexOf('\n', start - 1), 0);
  const paragraphs = text
    .split(/\r\n|\r|\n/)
    .map((paragraph, index) => wrapped(paragraph, index === 0 ? column : first, begin));
  return { start, end, text: paragraphs.join(lineBreak + begin) };
}

/** Where each sign of a folded text stands; undefined where its lines are not simply broken. */
function placesIn(source: string, node: YamlScalar, old: string): Range[] | undefined {
  const head = source.indexOf('\n', node.start) + 1;
  const lead = head + (/^[ ]*/.exec(source.slice(head))?.[0].length ?? 0);
  const places: Range[] = [];
  let at = lead;
  for (const sign of old) {
    const fold = /^(\r?\n)(\1[ ]*)*[ ]*/.exec(source.slice(at, node.end))?.[0];
    const isFold = fold !== undefined && fold !== '' && (sign === ' ' || sign === '\n');
    if (!isFold && source.slice(at, at + sign.length) !== sign) return undefined;
    const end = at + (isFold ? fold.length : sign.length);
    for (let unit = 0; unit < sign.length; unit += 1) places.push({ start: at, end });
    at = end;
  }
  return at === node.end ? places : undefined;
}
