import { firstDay } from '#text/dates.ts';
import type { PlanDraft } from './plan.ts';

/** The latest day that the content says that someone read a source, judged a goal or went through the statement. */
export function latestStated({ site, records }: Pick<PlanDraft, 'site' | 'records'>): string | undefined {
  const read = records.source.flatMap(({ retrieved }) => retrieved ?? []);
  const judged = records.goal.flatMap(({ status }) => (status ? firstDay(status.date) : []));
  return [site?.accessibility?.updated ?? [], read, judged].flat().sort().at(-1);
}
