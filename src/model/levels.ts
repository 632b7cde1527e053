import { choiceTitle } from '#schemas/inspect.ts';
import { levelName, type PlanData } from '#schemas/plan.ts';
import type { FieldProvenance } from '#schemas/provenance.ts';
import { divisionsOf, groupsIn, type Division } from './division.ts';
import { partyOf } from './lookup.ts';
import type { Entry, Party, Plan } from './plan.ts';

type Level = PlanData['levels'][number];

/** Those at a level: who the plan names, else a municipality's own group or the municipality itself. */
export interface AtLevel {
  parties: Party[];
  /** How sure it is that the municipality belongs to the group, where that is said. */
  membership?: FieldProvenance | undefined;
}

/** Who stands at a level of the plan, told for one municipality or for all. */
export function atLevel(plan: Plan, level: Level, municipality?: Entry<'municipality'>): AtLevel {
  const named = level.parties.map((id) => partyOf(plan, id));
  if (municipality === undefined) return { parties: named };
  const division = divisionAt(plan, level);
  const membership = division && municipality.provenance?.[division.field];
  if (named.length > 0) return { parties: named, membership };
  if (level.level === 'municipality') return { parties: [municipality] };
  return { parties: division === undefined ? [] : groupsIn(municipality, division), membership };
}

/** The division whose groups stand at a level, between the county and its municipalities. */
export const divisionAt = (plan: Plan, { level }: Pick<Level, 'level'>): Division | undefined =>
  divisionsOf(plan).find(({ id, kind }) => (level === 'care-area' ? kind === level : id === level));

/** What a level is called: a division as the plan calls it. */
export const levelTitle = (plan: Plan, { level }: Pick<Level, 'level'>): string =>
  divisionsOf(plan).find(({ id }) => id === level)?.heading ?? choiceTitle(levelName, level);
