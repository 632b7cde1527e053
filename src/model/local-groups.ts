import { recordOf } from './lookup.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** The groups that belong to a municipality, such as its leadership group. */
export function localGroupsOf({ records }: Pick<PlanDraft, 'records'>, municipality: string): Entry<'actor'>[] {
  return records.actor.filter((actor) => actor.municipality === municipality);
}

/** The municipality that a group belongs to, where it belongs to one. */
export function homeOf(plan: PlanDraft, { municipality }: Entry<'actor'>): Entry<'municipality'> | undefined {
  return municipality === undefined ? undefined : recordOf(plan, 'municipality', municipality);
}
