import type { Certainty } from '#schemas/provenance.ts';
import { decisionOf } from './collectives.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** The municipalities by what is known of their decision on the plan. */
export type KnownDecisions = Readonly<Record<Certainty, Entry<'municipality'>[]>>;

/** Whose decision on the plan is known, partly known, and not found. */
export function knownDecisions(plan: PlanDraft): KnownDecisions {
  const known: KnownDecisions = { sourced: [], partly: [], unknown: [] };
  for (const municipality of plan.records.municipality)
    known[decisionOf(plan, municipality)?.decision.certainty ?? 'unknown'].push(municipality);
  return known;
}
