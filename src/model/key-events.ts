import { collectivesOf } from './collectives.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** Those of some events that the plan rests on: on the way to a decision, or of all municipalities and no agreement. */
export function keyEvents({ overview, records }: PlanDraft, events: readonly Entry<'event'>[]): Entry<'event'>[] {
  const steps = (overview?.decisionPath ?? []).flatMap((step) => ('event' in step ? [step.event] : []));
  const onTheWay = new Set([...steps, overview?.decidedBy, overview?.extendedBy]);
  const ofAgreements = new Set(records.agreement.flatMap(({ events: those = [] }) => those));
  const all = collectivesOf({ records }).map(({ id }) => id);
  return events.filter(({ id, who, concerns = [] }) => {
    const isJoint = [...who, ...concerns].some((party) => all.includes(party));
    return onTheWay.has(id) || (isJoint && !ofAgreements.has(id));
  });
}
