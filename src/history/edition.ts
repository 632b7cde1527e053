import type { Plan } from '#model/plan.ts';
import { buildDate } from './build-date.ts';
import { commitOf } from './commit.ts';

/** Which edition of the plan something shows. */
export interface Edition {
  /** The day of the commit, `YYYY-MM-DD`. */
  readonly date: string;
  /** The commit's abbreviated hash, where there is a history. */
  readonly commit: string | undefined;
}

/** The edition of the plan in a folder. Without a history, nothing says when it was written but the content itself. */
export async function editionOf(folder: string, plan: Plan, epoch: string | undefined): Promise<Edition> {
  const date = (await buildDate(folder, epoch)) ?? plan.site.accessibility.updated;
  return { date, commit: commitOf(folder) };
}
