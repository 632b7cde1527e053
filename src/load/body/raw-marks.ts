import type { Nodes, Root } from 'mdast';
import { numberAsList, typedNumber, rawEntity, tableHead, tableShortRow, unclosedCode } from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { entityInWords, bareEntity } from '#text/entities.ts';
import { typedNumbers } from '#text/typed-numbers.ts';
import { holdsAnything } from './text.ts';
import { overlaps, type RangeProblem } from '#load/range.ts';
import { rawEmphases } from './raw-emphasis.ts';
import { rawHeadings } from './raw-headings.ts';
import { rawLinks } from './raw-links.ts';
import { rawLists } from './raw-lists.ts';
import { rawTables } from './raw-tables.ts';
import { shownBlocks, type ShownBlock } from './shown-text.ts';

/** In the order of what explains most: a table holds dashes, and a link brackets. */
const finders = [rawTables, rawLinks, rawHeadings, rawLists, rawEmphases, rawEntities, rawNumbers];

/** What a body holds that is valid and plainly not meant: readers would see it as it was typed. */
export function rawMarks(text: string, root: Root): RangeProblem[] {
  const inWords = shownBlocks(text, root).flatMap((block) => {
    const found: RangeProblem[] = [];
    for (const finder of finders)
      for (const problem of finder(block, text))
        if (!found.some(({ range }) => overlaps(range, problem.range))) found.push(problem);
    return found.map(({ issue, range: { start, end } }) => ({
      issue,
      range: { start: start + block.start, end: end + block.start },
    }));
  });
  return [...inWords, ...misread(root, text)].sort((a, b) => a.range.start - b.range.start);
}

/** `&nbsp` without its semicolon, and `&amp;nbsp;`. Those that are right are not among the words. */
function rawEntities({ start, shown }: ShownBlock, text: string): RangeProblem[] {
  if (!shown.includes('&') && !text.includes('&amp;')) return [];
  const written = text.slice(start, start + shown.length);
  return Array.from(written.matchAll(bareEntity)).flatMap(({ index, 0: entity, 1: name = '' }) => {
    const isShown = /^&amp;./.test(entity) || shown[index] === '&';
    const instead = entityInWords(name);
    if (!isShown || instead === undefined) return [];
    return [{ issue: rawEntity({ entity, instead }), range: { start: index, end: index + entity.length } }];
  });
}

/** Numbers of sources that somebody has typed. */
function rawNumbers({ shown }: ShownBlock): RangeProblem[] {
  return typedNumbers(shown).map(({ index, match }) => ({
    issue: typedNumber({ number: match, isField: false }),
    range: { start: index, end: index + match.length },
  }));
}

/** Blocks that are something else than what they were meant as. */
function misread(node: Nodes, text: string): RangeProblem[] {
  const found: RangeProblem[] = [];
  const report = (issue: IssueText, { position }: Nodes, length?: number) => {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    found.push({ issue, range: { start, end: length === undefined ? end : start + length } });
  };
  if (node.type === 'list' && node.ordered === true && (node.start ?? 1) > 99)
    report(numberAsList({ number: node.start ?? 0 }), node, String(node.start).length + 1);
  if (node.type === 'code' && isUnclosed(text.slice(node.position?.start.offset, node.position?.end.offset)))
    report(unclosedCode({}), node, 3);
  if (node.type === 'table') {
    const [head, ...rows] = node.children;
    const columns = head?.children.length ?? 0;
    if (head !== undefined && !head.children.some(holdsAnything)) report(tableHead({}), head);
    for (const row of rows)
      if (row.children.length < columns) report(tableShortRow({ cells: row.children.length, columns }), row);
  }
  if ('children' in node) for (const child of node.children) found.push(...misread(child, text));
  return found;
}

function isUnclosed(code: string): boolean {
  const fence = /^(`{3,}|~{3,})/.exec(code)?.[0];
  return fence !== undefined && !new RegExp(`\\n[ \\t>]*${fence}[\`~]*[ \\t]*$`).test(code);
}
