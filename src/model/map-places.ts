import type { Entry, Plan } from './plan.ts';

type Municipality = Entry<'municipality'>;
/** A municipality that has a place on the map. */
export type PlacedMunicipality = Municipality & { tile: NonNullable<Municipality['tile']> };

const hasPlace = (entry: Municipality): entry is PlacedMunicipality => entry.tile !== null;

/** The municipalities that the map shows. Where there are none, the plan has no map, and nothing speaks of one. */
export const placedOnMap = ({ records }: Pick<Plan, 'records'>): PlacedMunicipality[] =>
  records.municipality.filter(hasPlace);

/** The municipalities that the map of a plan lacks, and names beside it; none where there is no map. */
export function leftOfMap(plan: Pick<Plan, 'records'>): Municipality[] {
  const { municipality } = plan.records;
  return placedOnMap(plan).length === 0 ? [] : municipality.filter((entry) => !hasPlace(entry));
}

/** What stands before the names of those that the map lacks. */
export const leftOfMapLead = 'Inte på kartan än:';

/** Whether the map shows a municipality, or one of those in a group; without an id, whether there is a map. */
export const isOnMap = (plan: Pick<Plan, 'records'>, id?: string): boolean =>
  placedOnMap(plan).some((entry) => id === undefined || entry.id === id || entry.groups.includes(id));
