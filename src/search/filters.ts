import { groupIdsOf } from '#model/lookup.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { groupNamesOf } from '#model/target-groups.ts';

/** What the results can be narrowed to, besides type and focus area: name of the filter, values. */
export type SearchFilters = Partial<Record<'målgrupp' | 'förbund' | 'år', string[]>>;

/** The filters of a record; a filter that says nothing of it is left out. */
export function filtersOf(plan: Plan, entry: Entry): SearchFilters {
  const all = {
    målgrupp: entry.kind === 'goal' ? (groupNamesOf(plan, entry) ?? []) : [],
    förbund: federationsOf(plan, entry),
    år: yearsOf(entry),
  };
  return Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0));
}

/** The federations a record belongs to or has to do with, by their short names. */
function federationsOf(plan: Plan, entry: Entry): string[] {
  const { federation: federations, municipality: municipalities } = plan.records;
  const ids = new Set(idsOf(entry));
  const reached = municipalities.filter((municipality) =>
    [municipality.id, ...groupIdsOf(municipality, 'careArea')].some((id) => ids.has(id)),
  );
  const own = new Set([...ids, ...reached.flatMap((municipality) => groupIdsOf(municipality, 'federation'))]);
  return federations.filter(({ id }) => own.has(id)).map(({ shortName }) => shortName);
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
