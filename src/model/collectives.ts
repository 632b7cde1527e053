import { decisionAmong, eventsOf } from './events.ts';
import { agreementsOf } from './lookup.ts';
import type { Entry, Party, PlanDraft } from './plan.ts';

/** The actors that every municipality is part of: the municipalities together, and all principals together. */
export function collectivesOf({ records }: Pick<PlanDraft, 'records'>): Entry<'actor'>[] {
  return records.actor.filter(({ actorType }) => actorType === 'municipalities' || actorType === 'principals');
}

/** The decision on the plan that counts for a municipality, and the actor that took it where it did not do so itself. */
export interface CountingDecision {
  decision: Entry<'event'>;
  through: Entry<'actor'> | undefined;
}

/** The municipality's own decision on the plan, else that of all municipalities together. */
export function decisionOf(plan: PlanDraft, { id }: Entry<'municipality'>): CountingDecision | undefined {
  const own = decisionAmong(eventsOf(plan, id));
  if (own !== undefined) return { decision: own, through: undefined };
  const all = collectivesOf(plan);
  const joint = decisionAmong(all.flatMap((actor) => eventsOf(plan, actor.id)));
  return joint && { decision: joint, through: all.find((actor) => joint.who.includes(actor.id)) };
}

/** An agreement that a municipality is bound by, and the actor that signed it where it did not do so itself. */
export interface BoundBy {
  agreement: Entry<'agreement'>;
  through: Entry<'actor'> | undefined;
}

/** The agreements that a party has signed, a municipality also through all of them together, by year. */
export function agreementsBinding(plan: PlanDraft, { kind, id }: Party): BoundBy[] {
  if (kind !== 'municipality') return agreementsOf(plan, id).map((agreement) => ({ agreement, through: undefined }));
  const collectives = collectivesOf(plan);
  return plan.records.agreement.flatMap((agreement): BoundBy[] => {
    const { parties, scope } = agreement;
    if (parties.includes(id)) return [{ agreement, through: undefined }];
    const through = collectives.find((actor) => parties.includes(actor.id));
    return through === undefined || scope !== 'regional' ? [] : [{ agreement, through }];
  });
}
