import type { Entry, PlanDraft } from './plan.ts';

/** The actors that every municipality is part of: the municipalities together, and all principals together. */
export function collectivesOf({ records }: Pick<PlanDraft, 'records'>): Entry<'actor'>[] {
  return records.actor.filter(({ actorType }) => actorType === 'municipalities' || actorType === 'principals');
}

/** An agreement that a municipality is bound by, and the actor that signed it where it did not do so itself. */
export interface BoundBy {
  agreement: Entry<'agreement'>;
  through: Entry<'actor'> | undefined;
}

/** The agreements that a municipality has signed, itself or through all of them together, by year. */
export function agreementsOfMunicipality(plan: PlanDraft, { id }: Entry<'municipality'>): BoundBy[] {
  const collectives = collectivesOf(plan);
  return plan.records.agreement.flatMap((agreement): BoundBy[] => {
    const { parties, scope } = agreement;
    if (parties.includes(id)) return [{ agreement, through: undefined }];
    const through = collectives.find((actor) => parties.includes(actor.id));
    return through === undefined || scope !== 'regional' ? [] : [{ agreement, through }];
  });
}
