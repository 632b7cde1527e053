import { targetGroup } from '#schemas/goal.ts';
import { choicesOf } from '#schemas/inspect.ts';
import { listInWords } from '#text/sorting.ts';
import type { Entry, PlanDraft } from './plan.ts';

export interface TargetGroup {
  id: string;
  name: string;
}

/** The target groups of the plan, in its own words; those that most plans have where it names none. */
export function targetGroupsOf({ overview }: Pick<PlanDraft, 'overview'>): readonly TargetGroup[] {
  return (
    overview?.targetGroups ?? (choicesOf(targetGroup) ?? []).map(({ value, title }) => ({ id: value, name: title }))
  );
}

/** The names of the groups that a goal is for; undefined where they are not known. */
export function groupNamesOf(plan: Pick<PlanDraft, 'overview'>, { targetGroups }: Entry<'goal'>): string[] | undefined {
  const names = new Map(targetGroupsOf(plan).map(({ id, name }) => [id, name]));
  return targetGroups?.map((id) => names.get(id) ?? id);
}

/** The same in running text: `vuxna och äldre`. */
export function groupsInWords(plan: Pick<PlanDraft, 'overview'>, goal: Entry<'goal'>): string | undefined {
  const names = groupNamesOf(plan, goal);
  return names && listInWords(names.map((name) => name.toLocaleLowerCase('sv')));
}
