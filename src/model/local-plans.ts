import type { Entry, PlanDraft } from './plan.ts';

/** The plans and agreements that are a municipality's own, the newest first. */
export function localPlansOf({ records }: Pick<PlanDraft, 'records'>, municipality: string): Entry<'local-plan'>[] {
  return records['local-plan'].filter((plan) => plan.municipality === municipality);
}

/** The years that a plan holds for: `2020`, `2020–2023`. */
export const yearsOf = ({ year, lastYear }: Pick<Entry<'local-plan'>, 'year' | 'lastYear'>): string =>
  lastYear === undefined || lastYear === year ? String(year) : `${year}–${lastYear}`;
