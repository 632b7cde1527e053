import { rawTable } from '#issues/definitions.ts';
import type { RangeProblem } from '#load/range.ts';
import type { ShownBlock } from './shown-text.ts';

const dashes = String.raw`[ \t]*:?[-–—=]+:?[ \t]*`;
/** The line under the heads of a table, also with other dashes; it has a bar or several columns. */
const rule = new RegExp(String.raw`^[ \t]*\|?${dashes}(?:[|+]${dashes})+\|?[ \t]*$|^[ \t]*\|${dashes}\|[ \t]*$`);
const grid = /^[ \t]*\+[-=+]{2,}\+[ \t]*$/;
const row = /^[ \t]*\|.*\|[ \t]*$/;
const barred = /\S[ \t]+\|[ \t]+\S/;
/** Not the tab after a sign, a number or a letter that Word sets before a point. */
const tabbed = /^(?!(?:[-–•·▪*o§]|\(?(?:\d{1,3}|[a-zåäö])[.)])\t)[^\t]*\S[ \t]*\t[ \t]*\S/i;
const spaced = /\S {3,}\S/;

/** Lines of a paragraph that were meant as a table: its rule is not there or has other columns, or it comes from Word. */
export function rawTables({ node, shown }: ShownBlock): RangeProblem[] {
  if (node.type !== 'paragraph' || !/[|\t+]| {3}/.test(shown)) return [];
  const lines = linesOf(shown);
  const bars = lines.filter(({ text }) => row.test(text) || rule.test(text) || grid.test(text));
  const isTable = bars.some(({ text }) => rule.test(text) || grid.test(text) || columnsOf(text) > 1);
  const [first] = isTable ? bars : (several(lines, barred) ?? several(lines, tabbed) ?? several(lines, spaced) ?? []);
  if (first === undefined) return [];
  const columns = Math.max(2, Math.min(6, columnsOf(first.text)));
  const example = `| ${Array.from({ length: columns }, () => '---').join(' | ')} |`;
  return [{ issue: rawTable({ example }), range: { start: first.start, end: first.start + first.text.length } }];
}

interface Line {
  text: string;
  start: number;
}

/** The lines that a pattern fits, where there are two or more. */
function several(lines: readonly Line[], pattern: RegExp): Line[] | undefined {
  const fitting = lines.filter(({ text }) => pattern.test(text));
  return fitting.length > 1 ? fitting : undefined;
}

/** How many cells a line has between bars, tabs or wide spaces. */
function columnsOf(text: string): number {
  const inner = text.trim().replace(/^\||\|$/g, '');
  return inner.split(inner.includes('|') ? '|' : /\t| {3,}/).length;
}

/** The lines of a block, each from its first sign. */
export function linesOf(shown: string): Line[] {
  return Array.from(shown.matchAll(/^[ \t]*(\S.*)$/gm), ({ index, 0: whole, 1: text = '' }) => ({
    text,
    start: index + whole.length - text.length,
  }));
}
