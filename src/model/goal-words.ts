import { kinds } from '#schemas/kinds.ts';
import type { Certainty } from '#schemas/provenance.ts';
import { countedInWords, onlyCounted } from '#text/counts.ts';
import { capitalized } from '#text/letters.ts';
import { countInWords } from '#text/numbers.ts';
import type { AnswerPart } from './answer.ts';
import type { Plan } from './plan.ts';

/** What stands where nothing is known of what a goal says. */
export const unsaid = 'Vad målet säger är inte känt.';

/** What stands where no goal is known in a focus area. */
export const noGoalsHere = 'Vi vet inte vilka mål som hör hit.';

/** What stands by the goals on a municipality's page. */
export const notOwnGoals = 'Målen är planens, inte kommunens egna.';

/** The name of the target group of goals of which none is known. */
export const noGroup = 'Målgrupp okänd';

/** How many goals the plan has. */
export function goalTotal({ overview }: Plan): AnswerPart {
  const { goalCount, goalCountSources } = overview;
  return goalCount === null
    ? { text: 'Hur många mål planen har är inte känt.', sources: [] }
    : { text: `Planen har ${countedInWords(goalCount, kinds.goal)}.`, sources: goalCountSources };
}

/** Whether there are goals that have not been found, or may be. */
export const mayHaveMoreGoals = ({ derived }: Plan): boolean => derived.unknownGoals !== 0;

/** That there are more goals than those found, or nothing. */
export const notAllFound = (plan: Plan): string =>
  mayHaveMoreGoals(plan) && plan.records.goal.length > 0 ? 'Alla har vi inte hittat.' : '';

/** How many of the goals have been found; nothing where all have been. `where` says in what. */
export function goalsFound(plan: Plan, where = ''): string {
  if (!mayHaveMoreGoals(plan)) return '';
  const found = plan.records.goal.length;
  if (found > 0) return `Vi har hittat ${onlyCounted(found, kinds.goal)}${where}, helt eller till en del.`;
  return plan.overview.goalCount === 1 ? 'Vi har inte hittat det.' : 'Vi har inte hittat något av dem.';
}

/** That there are others, which are not made up; nothing where all have been found, or none. */
export function otherGoals({ records, derived }: Plan, isBrief = false): string {
  const { unknownGoals } = derived;
  if (unknownGoals === 0 || records.goal.length === 0) return '';
  if (unknownGoals === null) return 'Om det finns fler vet vi inte.';
  const filled = unknownGoals === 1 ? 'det' : 'dem';
  const rest = unknownGoals === 1 ? 'Det som är kvar' : 'De övriga';
  return `${rest} har vi inte hittat${isBrief ? '' : `, och vi fyller inte i ${filled}`}.`;
}

/** What a page about the goals holds, for those who search. */
export function goalsInBrief({ overview, records }: Plan): string {
  const { goalCount } = overview;
  const found = records.goal.length;
  if (goalCount === null || goalCount === 1 || found === 0) return 'Planens mål, och vad som är känt om dem.';
  return found === 1
    ? `Ett av planens ${goalCount} mål är känt. Här står det, med det som är okänt.`
    : `${found} av planens ${goalCount} mål är kända. Här står de, med det som är okänt.`;
}

/** How the goals are arranged in focus areas. */
export function arrangement({ records }: Plan): string {
  const { length } = records['focus-area'];
  const inAreas = `Planen är ordnad i ${countedInWords(length, kinds['focus-area'])}.`;
  return length === 1 ? `${inAreas.slice(0, -1)}, och alla mål hör dit.` : `${inAreas} Varje mål hör till ett av dem.`;
}

/** What the page about the focus areas holds, for those who search. */
export function areasInBrief({ records }: Plan): string {
  const { length } = records['focus-area'];
  return length === 1
    ? 'Planens fokusområde och vad som är känt om målen i det.'
    : `Planens ${countInWords(length)} fokusområden och vad som är känt om målen i dem.`;
}

/** How many goals there are, and how many of them are partly known and not known: `Åtta mål: två delvis kända, sex okända`. */
export function goalsAtAGlance(count: number, found: readonly Certainty[]): string {
  const partly = found.filter((certainty) => certainty === 'partly').length;
  const left = count - found.length;
  const parts = [
    partly > 0 && (partly === 1 ? 'ett delvis känt' : `${countInWords(partly)} delvis kända`),
    left > 0 && (left === 1 ? 'ett okänt' : `${countInWords(left)} okända`),
  ].filter(Boolean);
  const all = capitalized(countedInWords(count, kinds.goal));
  return parts.length === 0 ? all : `${all}: ${parts.join(', ')}`;
}
