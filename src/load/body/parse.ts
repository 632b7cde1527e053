import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';
import { VFileMessage } from 'vfile-message';
import { mdxSyntax } from '#issues/definitions.ts';
import { arrangeBody } from './arrange.ts';
import { judgeSize } from './limits.ts';
import { mdxPolicy } from './mdx-policy.ts';
import { overlaps, type RangeProblem } from '#load/range.ts';
import { rawMarks } from './raw-marks.ts';
import { scanBody } from './scan.ts';
import type { Limits } from '#load/source.ts';

const withoutTables = { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] };
const withTables = {
  extensions: [...withoutTables.extensions, gfmTable()],
  mdastExtensions: [...withoutTables.mdastExtensions, gfmTableFromMarkdown()],
};
/** A table has a row of dashes with a bar or a colon; looking for one costs as much as all other parsing. */
const mayHoldTable = /\||:-|-:/;

/** The parser tries each opening brace as code together with each closing one: many of them take it minutes. */
const maxBraces = 20;

export interface ParsedBody {
  /** Undefined when the body cannot be read at all. */
  root: Root | undefined;
  /** Offsets are relative to the body. */
  problems: RangeProblem[];
}

/**
 * Parses a body, applies the policy and looks for what readers would see as it was typed. The same text and limits give
 * the same tree. Sizes are judged on the text before any parser sees it.
 */
export function parseBody(text: string, limits: Limits): ParsedBody {
  const oversize = judgeSize(text, limits);
  if (oversize.length > 0) return { root: undefined, problems: oversize };
  const { root, problems } = parseAsWritten(text);
  if (root === undefined) return { root, problems };
  const raw = rawMarks(text, root).filter(({ range }) => !problems.some((known) => overlaps(known.range, range)));
  return { root: arrangeBody(root), problems: [...problems, ...raw] };
}

/** The same for a body that has been checked: only what it may not hold. */
export function parseAnySize(text: string): ParsedBody {
  const { root, problems } = parseAsWritten(text);
  return { root: root && arrangeBody(root), problems };
}

function parseAsWritten(text: string): ParsedBody {
  if (bracesIn(text) > maxBraces) {
    const found = scanBody(text);
    if (found.length > 0) return { root: undefined, problems: found };
  }
  try {
    const root = fromMarkdown(text, mayHoldTable.test(text) ? withTables : withoutTables);
    return { root, problems: mdxPolicy(root) };
  } catch (error) {
    // The parser stops at the first thing it cannot read, and often far from it.
    const found = scanBody(text);
    return { root: undefined, problems: found.length > 0 ? found : [syntaxProblem(error, text)] };
  }
}

function syntaxProblem(error: unknown, text: string): RangeProblem {
  const place = error instanceof VFileMessage ? error.place : undefined;
  const point = place === undefined ? undefined : 'start' in place ? place.start : place;
  const start = Math.min(point?.offset ?? 0, text.length);
  return { issue: mdxSyntax({}), range: { start, end: Math.min(start + 1, text.length) } };
}

function bracesIn(text: string): number {
  return text.match(/\{/g)?.length ?? 0;
}
