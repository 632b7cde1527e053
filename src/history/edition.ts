import type { Plan } from '#model/plan.ts';
import { firstDay } from '#text/dates.ts';
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
  return { date: latestStated(plan), commit, datedBy: 'content' };
}

/** The latest day that the content says that someone read a source, judged a goal or went through the statement. */
function latestStated({ site, records }: Plan): string {
  const read = records.source.flatMap(({ retrieved }) => retrieved ?? []);
  const judged = records.goal.flatMap(({ status }) => (status === null ? [] : firstDay(status.date)));
  return [site.accessibility.updated, ...read, ...judged].sort().at(-1) ?? site.accessibility.updated;
}
