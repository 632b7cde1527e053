import type { Range } from '#load/range.ts';

/** A part of a text that something else is to stand instead of. */
export interface Splice extends Range {
  text: string;
}

/** The text with every splice made. None overlaps another; of two at one place the first in the list stands first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const inOrder = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let read = 0;
  const parts = inOrder.flatMap(({ start, end, text: put }) => {
    if (start < read) throw new Error(`two changes at ${start}`);
    const kept = text.slice(read, start);
    read = end;
    return [kept, put];
  });
  return [...parts, text.slice(read)].join('');
}
