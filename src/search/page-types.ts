import { kinds, recordKinds, type RecordKind } from '#schemas/kinds.ts';
import { kindNames } from '#model/kind-names.ts';
import type { Plan } from '#model/plan.ts';
import { capitalized } from '#text/letters.ts';

/** What a page is for the search: a record of a kind, the start page, or one that leads on: an index, a page without a record. */
export type PageKind = RecordKind | 'start' | 'other';

/** What readers see of it: the type of a result, and a choice of the filter. */
export function pageType(plan: Plan, kind: PageKind): string {
  if (kind === 'start') return 'Start';
  if (kind === 'other') return 'Sida';
  return kind === 'page' ? kinds.page.heading : capitalized(kindNames(plan, kind).one);
}

/** The kinds of pages by their types, which is what an index holds. */
export const kindsByType = (plan: Plan): Record<string, PageKind> =>
  Object.fromEntries(([...recordKinds, 'start', 'other'] as const).map((kind) => [pageType(plan, kind), kind]));
