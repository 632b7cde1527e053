import { rawCheckbox, rawList } from '#issues/definitions.ts';
import type { RangeProblem } from '#load/range.ts';
import { linesOf } from './raw-tables.ts';
import type { ShownBlock } from './shown-text.ts';

const bullet = /^[•·▪▫◦‣●○■□▸►➢➤⁃∙✓✔\uf0b7\uf0a7](?=\s|\p{L}|\ufffc|$)/u;
/** A mark of a list with another space than the one on the keyboard after it. */
const oddSpace = /^(?:[-*+]|\d{1,3}[.)])[\u00a0\u2007\u2009\u202f]/;
const checkbox = /^\[[ xX\u2713]?\](?=\s|$)/;
/** Signs that begin a point only where several lines have them: each may begin a line of its own. */
const inSeveral = [
  /^[–—−‐‑](?=\s)/,
  /^-(?=\p{L})/u,
  /^\*(?=\p{L})/u,
  /^\+(?=\p{L})/u,
  /^\d{1,3}[.)](?=\p{L})/u,
  /^\d{1,3}[.)](?=\s)/,
  /^\(?[a-zåäö]\)(?=\s)/i,
  /^[A-Za-zÅÄÖåäö]\.(?=\s)/,
  /^\(?[ivx]{1,4}[.)](?=\s)/i,
  /^\(\d{1,2}\)(?=\s)/,
  /^o(?=\t)/,
  /^(?:→|->|=>|>)(?=\s)/,
];
/** Those that are no words even on a line of their own. */
const alone = [/^-(?=\p{Lu})/u, /^\d{1,2}[.)](?=\p{Lu}\p{Ll})/u];

/** Lines that were meant as points of a list, and are shown one after the other as a paragraph. */
export function rawLists({ node, shown, within }: ShownBlock): RangeProblem[] {
  if (node.type !== 'paragraph') return [];
  const lines = linesOf(shown);
  const signOf = (text: string, pattern: RegExp) => pattern.exec(text)?.[0];
  const box = lines.find(({ text }) => checkbox.test(text));
  if (box !== undefined) return [{ issue: rawCheckbox({}), range: { start: box.start, end: box.start + 3 } }];
  const certain = lines.find(({ text }) => bullet.test(text) || oddSpace.test(text));
  const follows = lines.find(
    ({ text }, index) => /^[–—−‐‑]\s/.test(text) && /:\s*$/.test(lines[index - 1]?.text ?? ''),
  );
  const repeated = inSeveral.flatMap((pattern) => {
    const fitting = lines.filter(({ text }) => pattern.test(text));
    return fitting.length > 1 && isRow(fitting.length, lines.length) ? fitting.slice(0, 1) : [];
  })[0];
  const single =
    within.at(-1)?.type === 'listItem'
      ? undefined
      : alone.map((pattern) => (pattern.test(lines[0]?.text ?? '') ? lines[0] : undefined)).find(Boolean);
  const line = certain ?? follows ?? repeated ?? single;
  if (line === undefined) return [];
  const sign =
    [bullet, oddSpace, ...inSeveral, ...alone].map((pattern) => signOf(line.text, pattern)).find(Boolean) ?? '';
  const example = /^\(?[\divx]+[.)]/i.test(sign) && /\d|\(/.test(sign) ? '1. ' : '- ';
  return [
    { issue: rawList({ sign: sign.trim(), example }), range: { start: line.start, end: line.start + sign.length } },
  ];
}

/** Whether so many of the lines begin alike that they are points, which may go on over further lines. */
function isRow(fitting: number, lines: number): boolean {
  return fitting * 4 >= lines;
}
