import type { Certainty } from '#schemas/provenance.ts';
import { decisionOf } from './collectives.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** What is known of a decision on the plan, in words. */
export const decisionStates = {
  sourced: 'Känt',
  partly: 'Delvis känt',
  unknown: 'Inte känt',
} as const satisfies Record<Certainty, string>;

export type DecisionState = keyof typeof decisionStates;

/** What is known of a municipality's decision on the plan, or of that which counts for it. */
export const stateOfDecision = (plan: PlanDraft, municipality: Entry<'municipality'>): Certainty =>
  decisionOf(plan, municipality)?.decision.certainty ?? 'unknown';

/** The municipalities by what is known of their decision on the plan. */
export type KnownDecisions = Readonly<Record<Certainty, Entry<'municipality'>[]>>;

/** Whose decision on the plan is known, partly known, and not found. */
export function knownDecisions(plan: PlanDraft): KnownDecisions {
  const known: KnownDecisions = { sourced: [], partly: [], unknown: [] };
  for (const municipality of plan.records.municipality) known[stateOfDecision(plan, municipality)].push(municipality);
  return known;
}
