import { divisionsOf, groupsAmong, shortNameOf, type Division } from '#model/division.ts';
import { findRecord, membersOf } from '#model/lookup.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { groupNamesOf } from '#model/target-groups.ts';

/** What the results can be narrowed to, besides type and focus area: name of the filter, or the id of a division; values. */
export type SearchFilters = Readonly<Record<string, string[]>>;

/** The filters of a record; a filter that says nothing of it is left out. */
export function filtersOf(plan: Plan, entry: Entry): SearchFilters {
  const all = {
    målgrupp: entry.kind === 'goal' ? (groupNamesOf(plan, entry) ?? []) : [],
    ...Object.fromEntries(divisionsOf(plan).map((division) => [division.id, groupNames(plan, entry, division)])),
    år: yearsOf(entry),
  };
  return Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0));
}

/** The groups of a division that a record belongs to or has to do with, itself or through municipalities and other groups. */
function groupNames(plan: Plan, entry: Entry, division: Division): string[] {
  const ids = new Set(idsOf(entry));
  const isOther = (id: string) => !division.groups.some((group) => group.id === id);
  const reached = [...ids].filter(isOther).flatMap((id) => municipalitiesOf(plan, id));
  const own = new Set(groupsAmong(reached, division));
  return division.groups.filter((group) => ids.has(group.id) || own.has(group)).map(shortNameOf);
}

/** A municipality itself, the members of a group; none of anything else. */
function municipalitiesOf(plan: Plan, id: string): readonly Entry<'municipality'>[] {
  const municipality = findRecord(plan, 'municipality', id);
  return municipality === undefined ? membersOf(plan, id) : [municipality];
}

function idsOf(entry: Entry): string[] {
  if (entry.kind === 'event') return [...entry.who, ...(entry.concerns ?? [])];
  if (entry.kind === 'agreement') return entry.parties;
  if (entry.kind === 'local-plan') return [entry.id, entry.municipality];
  if (entry.kind === 'actor' && entry.municipality !== undefined) return [entry.id, entry.municipality];
  return [entry.id];
}

function yearsOf(entry: Entry): string[] {
  if (entry.kind === 'agreement' || entry.kind === 'local-plan') return [String(entry.year)];
  if (entry.kind === 'event' || entry.kind === 'article' || entry.kind === 'document')
    return entry.date === null ? [] : [entry.date.slice(0, 4)];
  return [];
}
