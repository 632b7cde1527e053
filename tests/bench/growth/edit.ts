import type { Desk } from './desk.ts';

/** One change of content, as an editor makes it. Gives what was done, with the names it was done to. */
export type Edit = (desk: Desk) => string;

/** The first of some records, which the content must have for an edit to be possible. */
export function first<Item>(items: readonly Item[], what: string): Item {
  const [found] = items;
  if (found === undefined) throw new Error(`the content has no ${what}`);
  return found;
}
