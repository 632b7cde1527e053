import { recordOf } from './lookup.ts';
import type { Entry, PlanDraft } from './plan.ts';
import { rememberedFor } from './remembered.ts';

const byMunicipality = rememberedFor(({ records }: Pick<PlanDraft, 'records'>) =>
  Map.groupBy(records.actor, ({ municipality }) => municipality),
);

/** The groups that belong to a municipality, such as its leadership group. */
export function localGroupsOf(plan: Pick<PlanDraft, 'records'>, municipality: string): readonly Entry<'actor'>[] {
  return byMunicipality(plan).get(municipality) ?? [];
}

/** The municipality that a group belongs to, where it belongs to one. */
export function homeOf(plan: PlanDraft, { municipality }: Entry<'actor'>): Entry<'municipality'> | undefined {
  return municipality === undefined ? undefined : recordOf(plan, 'municipality', municipality);
}
