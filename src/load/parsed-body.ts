import type { Root } from 'mdast';
import type { Range, RangeProblem } from './range.ts';
import type { Limits } from './source.ts';

export interface ParsedBody {
  /** Undefined when the body cannot be read at all. */
  root: Root | undefined;
  /** Offsets are relative to the body. */
  problems: RangeProblem[];
}

/** Parses the body of an MDX file and judges it. The same text and limits give the same tree. */
export type BodyParser = (text: string, limits: Limits) => ParsedBody;

/** The offsets of the node at a list of child positions. */
export function nodeRange(root: Root, path: readonly number[]): Range {
  let node: Root | Root['children'][number] = root;
  for (const index of path) {
    const child: Root['children'][number] | undefined = 'children' in node ? node.children[index] : undefined;
    if (child === undefined) break;
    node = child;
  }
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
