import type { Plan } from '#model/plan.ts';
import { latestStated } from '#model/latest-stated.ts';
import { headOf } from './head.ts';
import { sourceDay } from './source-day.ts';

/** Which edition of the plan something shows. */
export interface Edition {
  /** The day of the commit, `YYYY-MM-DD`. */
  readonly date: string;
  /** The commit's abbreviated hash, where there is a history. */
  readonly commit: string | undefined;
  /** What says which day it is. */
  readonly datedBy: 'environment' | 'commit' | 'content';
}

/** The edition of the plan in a folder: of SOURCE_DATE_EPOCH's day, else the last commit's, else the latest that the content states. */
export async function editionOf(folder: string, plan: Plan, epoch: string | undefined): Promise<Edition> {
  const head = await headOf(folder);
  const known = 'known' in head ? head.known : undefined;
  const commit = known?.commit;
  const given = sourceDay(epoch);
  if (given !== undefined) return { date: given, commit, datedBy: 'environment' };
  if (known !== undefined) return { date: known.date, commit, datedBy: 'commit' };
  return { date: latestStated(plan) ?? plan.site.accessibility.updated, commit, datedBy: 'content' };
}
