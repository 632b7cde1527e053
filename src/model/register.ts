import { compareSwedish, registerLetter } from '#text/sorting.ts';
import { distinctions } from './distinctions.ts';
import { languageOf, type PlanDraft } from './plan.ts';

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
  /** Its site path. */
  path: string;
  /** The Swedish noun of the record's kind, and what else tells it from others of its name. */
  what: string;
  /** The language of the name where it is not Swedish. */
  language?: string | undefined;
}

/** Every record of the plan for the A–Ö register. */
export function wholeRegister(plan: PlanDraft): Lettered<RegisterItem>[] {
  const items = [...distinctions(plan)].map(([entry, what]) => ({
    label: entry.label,
    href: entry.href,
    path: entry.path,
    what,
    language: languageOf(entry),
  }));
  return byLetter(items.toSorted((a, b) => compareSwedish(a.what, b.what)));
}
