import { dateInWords } from '#text/dates.ts';
import { capitalized, uncapitalized } from '#text/letters.ts';
import { firstSentence } from '#text/sentences.ts';
import { theMunicipality, type Answer, type AnswerPart } from './answer.ts';
import { collectivesOf, decisionOf } from './collectives.ts';
import { partyOf } from './lookup.ts';
import type { Entry, Party, Plan } from './plan.ts';

/** Whether a municipality has decided, itself or through all of them together; else what all have done together. */
export function decisionAnswer(plan: Plan, municipality: Entry<'municipality'>): Answer {
  const id = 'decision';
  const question = 'Har kommunen beslutat?';
  const found = decisionOf(plan, municipality);
  if (found === undefined) {
    const together = jointActs(plan);
    const short = { text: 'Vi har inte hittat något beslut.', sources: [] };
    return { id, question, certainty: 'unknown', short, more: together, mayKnow: [theMunicipality] };
  }
  const { decision, through } = found;
  const { certainty, note, sources, title: text, href } = decision;
  const { first, rest } = firstSentence(decision.summary);
  const more = [rest, through && takenThrough(through)].filter(Boolean).join(' ');
  return {
    id,
    question,
    certainty,
    short: { text: first, sources: more === '' ? sources : [] },
    more: more === '' ? [] : [{ text: more, sources }],
    note,
    mayKnow: certainty === 'sourced' ? [] : [theMunicipality],
    // What the municipality decided itself stands among its own events.
    readOn: through && { text, href },
  };
}

/** Who took a decision for a municipality. */
export const takenThrough = ({ name }: Pick<Party, 'name'>): string => `Beslutet togs genom ${name}.`;

/** What all municipalities have done together that bears on the plan, where no decision on it is known. */
export const jointActs = (plan: Plan): AnswerPart[] => [...jointDecisions(plan), ...jointSteps(plan)];

/** What all municipalities have decided together, also about other things than the plan itself. */
function jointDecisions(plan: Plan): AnswerPart[] {
  const all = collectivesOf(plan).map(({ id }) => id);
  return plan.records.event
    .filter(({ category, scope }) => category === 'decision' && scope === 'regional')
    .filter(({ certainty, who }) => certainty !== 'unknown' && who.some((id) => all.includes(id)))
    .filter(({ id }) => !plan.records.agreement.some(({ events = [] }) => events.includes(id)))
    .map(({ date, dateText, summary, sources }) => {
      return { text: summary, sources, lead: { text: capitalized(dateText ?? dateInWords(date)) } };
    });
}

/** The steps on the way to a decision that all municipalities took, where nobody knows the day. */
function jointSteps(plan: Plan): AnswerPart[] {
  const all = collectivesOf(plan).map(({ id }) => id);
  return plan.overview.decisionPath.flatMap((step) => {
    if ('event' in step || step.certainty === 'unknown' || !all.includes(step.who)) return [];
    const { name } = partyOf(plan, step.who);
    const text = [`${name} ${uncapitalized(step.action)}`, step.note].filter(Boolean).join(' ');
    return [{ text, sources: step.sources }];
  });
}
