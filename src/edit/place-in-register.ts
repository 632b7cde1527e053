import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { compareSwedish } from '#text/sorting.ts';

/** Where an entry belongs in a register: where its name does when the entries stand in the order of their names, else last. */
export function placeInRegister(kind: Kind, entries: readonly Record<string, unknown>[], entry: object): number {
  const { label }: KindDefinition = kinds[kind];
  const names = [...entries, entry].map((one) => String((one as Record<string, unknown>)[label] ?? ''));
  const own = names.pop() ?? '';
  const isSorted = names.every((name, index) => compareSwedish(names[index - 1] ?? '', name) <= 0);
  const after = isSorted ? names.findIndex((name) => compareSwedish(name, own) > 0) : -1;
  return after < 0 ? entries.length : after;
}
