import { groupsOf, type Group } from './division.ts';
import { localGroupsOf } from './local-groups.ts';
import { localParties } from './lookup.ts';
import type { Entry, PlanDraft } from './plan.ts';
import { rememberedFor } from './remembered.ts';

type Records = Pick<PlanDraft, 'records'>;

const eventsById = rememberedFor(({ records }: Records): ReadonlyMap<string, readonly Entry<'event'>[]> => {
  const events = new Map<string, Entry<'event'>[]>();
  for (const event of records.event) {
    for (const id of new Set([...event.who, ...(event.concerns ?? [])])) {
      const known = events.get(id);
      if (known === undefined) events.set(id, [event]);
      else known.push(event);
    }
  }
  return events;
});

/** The events in which a party acts, or which concern it, or which concern a goal; oldest first. */
export function eventsOf(plan: Records, id: string): readonly Entry<'event'>[] {
  return eventsById(plan).get(id) ?? [];
}

function eventsOfAny(plan: PlanDraft, ids: readonly string[]): Entry<'event'>[] {
  const found = new Set(ids.flatMap((id) => eventsOf(plan, id)));
  return plan.records.event.filter((event) => found.has(event));
}

/** The first of some events, oldest first, by which a municipality took a stand on the plan itself. */
export function decisionAmong(events: readonly Entry<'event'>[]): Entry<'event'> | undefined {
  return events.find(({ isStandOnPlan }) => isStandOnPlan === true);
}

/** The events that a municipality has to do with, by how near they are. No event stands twice. */
export interface MunicipalityEvents {
  /** Its own, and those of its groups. */
  own: Entry<'event'>[];
  /** Those of each group that it belongs to. */
  groups: { group: Group; events: Entry<'event'>[] }[];
  /** Decisions and extensions of the whole county. */
  county: Entry<'event'>[];
}

export function eventsOfMunicipality(plan: PlanDraft, municipality: Entry<'municipality'>): MunicipalityEvents {
  const { id } = municipality;
  const taken = new Set<string>();
  const take = (events: readonly Entry<'event'>[]): Entry<'event'>[] => {
    const fresh = events.filter((event) => !taken.has(event.id));
    for (const event of fresh) taken.add(event.id);
    return fresh;
  };
  return {
    own: take(eventsOfAny(plan, [id, ...localGroupsOf(plan, id).map((group) => group.id)])),
    groups: groupsOf(plan, municipality).map(({ group }) => ({ group, events: take(eventsOf(plan, group.id)) })),
    county: take(countyDecisions(plan)),
  };
}

/** Decisions and extensions of the whole county. */
export const countyDecisions: (plan: PlanDraft) => readonly Entry<'event'>[] = rememberedFor((plan) => {
  const local = localParties(plan);
  return plan.records.event.filter(
    ({ scope, category, who }) =>
      scope === 'regional' &&
      (category === 'decision' || category === 'extension') &&
      !who.some((party) => local.has(party)),
  );
});
