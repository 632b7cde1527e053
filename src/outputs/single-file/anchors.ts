import { anchorOf } from '#addresses/addresses.ts';
import type { Inline } from '#book/blocks.ts';

/** The id of what begins with an anchor: the row, the paragraph or the item is the place, not the point before its words. */
export function anchorIn([first]: readonly Inline[]): string | undefined {
  return first?.type === 'anchor' ? anchorOf(first.path) : undefined;
}

/** Words without the anchor that they begin with. */
export const unanchored = (line: readonly Inline[]): readonly Inline[] =>
  line[0]?.type === 'anchor' ? line.slice(1) : line;
