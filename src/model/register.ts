import { kinds } from '#schemas/kinds.ts';
import { compareSwedish, registerLetter } from '#text/sorting.ts';
import type { Entry, PlanDraft } from './plan.ts';

export interface Lettered<Item> {
  letter: string;
  items: Item[];
}

/** Items under the letter their name begins with, in Swedish order; figures first. */
export function byLetter<Item extends { label: string }>(items: readonly Item[]): Lettered<Item>[] {
  const groups = Map.groupBy(
    items.toSorted((a, b) => compareSwedish(a.label, b.label)),
    ({ label }) => registerLetter(label),
  );
  return [...groups]
    .map(([letter, members]) => ({ letter, items: members }))
    .sort((a, b) => compareSwedish(a.letter, b.letter));
}

export interface RegisterItem {
  label: string;
  href: string;
  /** The Swedish noun of the record's kind. */
  kind: string;
}

/** Every record of the plan for the A–Ö register. */
export function wholeRegister(plan: PlanDraft): Lettered<RegisterItem>[] {
  const items = (Object.values(plan.records).flat() as Entry[]).map(({ label, href, kind }) => ({
    label,
    href,
    kind: kinds[kind].one,
  }));
  return byLetter(items);
}
