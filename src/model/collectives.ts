import { groupsOf, type Group } from './division.ts';
import { decisionAmong, eventsOf } from './events.ts';
import { agreementsOf } from './lookup.ts';
import type { Entry, Party, PlanDraft } from './plan.ts';
import { rememberedFor } from './remembered.ts';

/** The actors that every municipality is part of: the municipalities together, and all principals together. */
export const collectivesOf = rememberedFor(({ records }: Pick<PlanDraft, 'records'>): readonly Entry<'actor'>[] =>
  records.actor.filter(({ actorType }) => actorType === 'municipalities' || actorType === 'principals'),
);

/** Who speaks for a municipality: its groups of a division that decides, the nearest, and then all municipalities together. */
type Speaker = Entry<'actor'> | Group;
const speakersFor = (plan: PlanDraft, municipality: Entry<'municipality'>): Speaker[] => [
  ...groupsOf(plan, municipality).flatMap(({ division, group }) => (division.decides ? [group] : [])),
  ...collectivesOf(plan),
];

/** The decision on the plan that counts for a municipality, and who took it where it did not do so itself. */
export interface CountingDecision {
  decision: Entry<'event'>;
  through: Speaker | undefined;
}

/** The municipality's own decision on the plan, else that of those who speak for it. */
export function decisionOf(plan: PlanDraft, municipality: Entry<'municipality'>): CountingDecision | undefined {
  const own = decisionAmong(eventsOf(plan, municipality.id));
  if (own !== undefined) return { decision: own, through: undefined };
  const speakers = speakersFor(plan, municipality);
  const joint = decisionAmong(speakers.flatMap((speaker) => eventsOf(plan, speaker.id)));
  return joint && { decision: joint, through: speakers.find((speaker) => joint.who.includes(speaker.id)) };
}

/** An agreement that a municipality is bound by, and who signed it where it did not do so itself. */
export interface BoundBy {
  agreement: Entry<'agreement'>;
  through: Speaker | undefined;
}

/** The agreements that a party has signed, a municipality also through those who speak for it, by year. */
export function agreementsBinding(plan: PlanDraft, party: Party): BoundBy[] {
  const { id } = party;
  if (party.kind !== 'municipality')
    return agreementsOf(plan, id).map((agreement) => ({ agreement, through: undefined }));
  const speakers = speakersFor(plan, party);
  return plan.records.agreement.flatMap((agreement): BoundBy[] => {
    const { parties, scope } = agreement;
    if (parties.includes(id)) return [{ agreement, through: undefined }];
    const through = speakers.find((speaker) => parties.includes(speaker.id));
    return through === undefined || (scope !== 'regional' && scope !== 'local') ? [] : [{ agreement, through }];
  });
}
