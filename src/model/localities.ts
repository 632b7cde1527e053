import { localParties } from './lookup.ts';
import type { Entry, Plan } from './plan.ts';

/** Municipalities that some events concern and the rest of the county does not. */
export interface Locality {
  /** `plats-1`, in the order of the first event. */
  name: string;
  municipalities: ReadonlySet<string>;
  events: ReadonlySet<string>;
}

/**
 * Where the events happened that are neither the whole county's nor the country's: in municipalities and what they
 * are grouped in, or in another county, which concerns no municipality here.
 */
export function localitiesOf(plan: Plan): Locality[] {
  const parties = localParties(plan);
  const homes = new Map(
    plan.records.actor.flatMap(({ id, municipality }) => (municipality === undefined ? [] : [[id, municipality]])),
  );
  const local = plan.records.event.flatMap((event) => {
    const municipalities = municipalitiesOf(plan, event, parties, homes);
    return municipalities === undefined ? [] : [{ id: event.id, municipalities }];
  });
  const groups = Map.groupBy(local, ({ municipalities }) => municipalities.join(' '));
  return [...groups.values()].map((events, index) => ({
    name: `plats-${index + 1}`,
    municipalities: new Set(events[0]?.municipalities),
    events: new Set(events.map(({ id }) => id)),
  }));
}

/** The name of the locality of each event that has one, by the event's id. */
export function localityNames(plan: Plan): ReadonlyMap<string, string> {
  return new Map(localitiesOf(plan).flatMap(({ name, events }) => [...events].map((id) => [id, name] as const)));
}

/** The municipalities that an event concerns; undefined where it concerns all. `local` are the parties of a part of the county, `homes` the municipalities of groups. */
function municipalitiesOf(
  plan: Plan,
  { scope, who, concerns = [] }: Entry<'event'>,
  local: ReadonlySet<string>,
  homes: ReadonlyMap<string, string>,
): string[] | undefined {
  const parties = [...who, ...concerns].flatMap((id) => [id, homes.get(id) ?? id]);
  if (!parties.some((id) => local.has(id)) && scope !== 'other-county') return undefined;
  return plan.records.municipality
    .filter((municipality) => [municipality.id, ...municipality.groups].some((party) => parties.includes(party)))
    .map(({ id }) => id);
}
