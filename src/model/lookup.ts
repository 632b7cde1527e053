import type { RecordKind } from '#schemas/kinds.ts';
import { groupKinds, partyKinds } from '#schemas/party-kinds.ts';
import { compareDates, firstDay, lastDay } from '#text/dates.ts';
import { keyOf, type Entry, type Party, type PlanDraft } from './plan.ts';
import { rememberedFor } from './remembered.ts';

type Records = Pick<PlanDraft, 'records'>;

/** The records of a plan by their keys, `event/2017-…`. */
const recordsByKey = rememberedFor(
  ({ records }: Records): ReadonlyMap<string, Entry> =>
    new Map((Object.values(records) as Entry[][]).flat().map((entry) => [keyOf(entry), entry])),
);

/** The record with this id, if there is one. */
export function findRecord<K extends RecordKind>(plan: Records, kind: K, id: string): Entry<K> | undefined {
  return recordsByKey(plan).get(keyOf({ kind, id })) as Entry<K> | undefined;
}

/** The record with this id. Throws where there is none: references have been checked. */
export function recordOf<K extends RecordKind>(plan: PlanDraft, kind: K, id: string): Entry<K> {
  const found = findRecord(plan, kind, id);
  if (found === undefined) throw new Error(`no ${kind} "${id}"`);
  return found;
}

/** The party with this id, of whichever kind. Throws where there is none. */
export function partyOf(plan: PlanDraft, id: string): Party {
  for (const kind of partyKinds) {
    const found = findRecord(plan, kind, id);
    if (found !== undefined) return found;
  }
  throw new Error(`no party "${id}"`);
}

/** The record under a key of the indexes, `event/2017-…`. */
export function recordAt(plan: PlanDraft, key: string): Entry | undefined {
  return recordsByKey(plan).get(key);
}

/** The agreements that a party has signed, by year. */
export function agreementsOf({ records }: PlanDraft, party: string): Entry<'agreement'>[] {
  return records.agreement.filter(({ parties }) => parties.includes(party));
}

/** The ids of the parties that belong to a part of the county: municipalities, what they are grouped in, and their own groups. */
export const localParties: (plan: Records) => ReadonlySet<string> = rememberedFor(({ records }) => {
  const groups = records.actor.filter(({ municipality }) => municipality !== undefined);
  return new Set(
    [...records.municipality, ...groups, ...groupKinds.flatMap((kind): Entry[] => records[kind])].map(({ id }) => id),
  );
});

/** The municipalities of a group, in Swedish order. */
export function membersOf(plan: PlanDraft, id: string): Entry<'municipality'>[] {
  return listAt(plan.derived.members, id).map((member) => recordOf(plan, 'municipality', member));
}

/** The keys of the records that cite a source. */
export const keysCiting = (plan: PlanDraft, source: string): readonly string[] => listAt(plan.derived.citedBy, source);

/** A list under an id, which may be a word that every object knows, such as `constructor`. */
const listAt = (lists: Readonly<Record<string, readonly string[]>>, id: string): readonly string[] =>
  (Object.hasOwn(lists, id) ? lists[id] : undefined) ?? [];

export interface UsedName {
  name: string;
  abbreviation?: string;
}

/** The name a party used on a date; where a partial date spans a change of name, the later one. */
export function nameAt(party: Party, date: string): UsedName {
  const earlier = 'earlierNames' in party ? (party.earlierNames ?? []) : [];
  const [inUse] = earlier
    .filter(({ until }) => until !== undefined && lastDay(date) <= lastDay(until))
    .filter(({ from }) => from === undefined || lastDay(date) >= firstDay(from))
    .sort((a, b) => compareDates(a.until ?? '', b.until ?? ''));
  if (inUse !== undefined)
    return { name: inUse.name, ...(inUse.abbreviation === undefined ? {} : { abbreviation: inUse.abbreviation }) };
  const abbreviation = party.kind === 'actor' ? party.abbreviation : undefined;
  return { name: party.label, ...(abbreviation === undefined ? {} : { abbreviation }) };
}
