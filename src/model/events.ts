import { groupsOf, type Group } from './division.ts';
import { localGroupsOf } from './local-groups.ts';
import { localParties } from './lookup.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** The events in which a party acts, or which concern it, or which concern a goal; oldest first. */
export function eventsOf(plan: PlanDraft, id: string): Entry<'event'>[] {
  return eventsOfAny(plan, [id]);
}

function eventsOfAny(plan: PlanDraft, ids: readonly string[]): Entry<'event'>[] {
  return plan.records.event.filter(({ who, concerns = [] }) => [...who, ...concerns].some((id) => ids.includes(id)));
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
  const take = (events: Entry<'event'>[]): Entry<'event'>[] => {
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
export function countyDecisions(plan: PlanDraft): Entry<'event'>[] {
  const local = localParties(plan);
  return plan.records.event.filter(
    ({ scope, category, who }) =>
      scope === 'regional' &&
      (category === 'decision' || category === 'extension') &&
      !who.some((party) => local.has(party)),
  );
}
