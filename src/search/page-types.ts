import { kinds, recordKinds, type RecordKind } from '#schemas/kinds.ts';
import { isGroupKind } from '#schemas/party-kinds.ts';
import { divisionsOf } from '#model/division.ts';
import type { Plan } from '#model/plan.ts';
import { capitalized } from '#text/letters.ts';

/** What a page is for the search: a record of a kind, the start page, or one that leads on: an index, a page without a record. */
export type PageKind = RecordKind | 'start' | 'other';

/** What readers see of the page at a site path: the type of a result, and a choice of the filter. */
export function pageType(plan: Plan, kind: PageKind, path: string): string {
  if (kind === 'start') return 'Start';
  if (kind === 'other') return 'Sida';
  const division = isGroupKind(kind) ? divisionsOf(plan).find(({ id }) => path.startsWith(`/${id}/`)) : undefined;
  return kind === 'page' ? kinds.page.heading : capitalized((division ?? kinds[kind]).one);
}

/** The kinds of pages by their types, which is what an index holds. */
export function kindsByType(plan: Plan): Record<string, PageKind> {
  const others = [...recordKinds.filter((kind) => !isGroupKind(kind)), 'start', 'other'] as const;
  return Object.fromEntries([
    ...others.map((kind): [string, PageKind] => [pageType(plan, kind, ''), kind]),
    ...divisionsOf(plan).map(({ id, kind }): [string, PageKind] => [pageType(plan, kind, `/${id}/`), kind]),
  ]);
}
