import { missingFields, partlyKnown } from './gaps.ts';
import { namesAndNotes } from './explanations.ts';
import { partyOf, recordOf } from './lookup.ts';
import type { Plan } from './plan.ts';

/** Texts of a page as `explain` takes them: those where a word can be explained, and those where it can be listed alone. */
export interface ShownTexts {
  running: readonly string[];
  apart: readonly (string | undefined)[];
}

/** What `PlanOverview` shows. */
export function textsOfPlan(plan: Plan): ShownTexts {
  const { decisionPath, arena, steering, funding, titleVariants } = plan.overview;
  const statements = [arena, ...steering, ...funding];
  const events = decisionPath.flatMap((step) => ('event' in step ? [recordOf(plan, 'event', step.event)] : []));
  const steps = decisionPath.flatMap((step) => ('event' in step ? [] : [step]));
  return {
    running: [...steps.map(({ action }) => action), ...statements.map(({ text }) => text)],
    apart: [
      ...[...events.flatMap(({ who }) => who), ...steps.map(({ who }) => who)].map((id) => partyOf(plan, id).label),
      ...namesAndNotes(events),
      ...[...steps, ...statements].map(({ note }) => note),
      ...titleVariants.map(({ title }) => title),
    ],
  };
}

/** What `KnowledgeState` shows. */
export function textsOfGaps(plan: Plan): ShownTexts {
  const { note, afterPeriod, decisionPath } = plan.overview;
  const steps = decisionPath.flatMap((step) => ('event' in step ? [] : [step]));
  return {
    running: [],
    apart: [
      note,
      afterPeriod.text,
      ...steps.flatMap((step) => [partyOf(plan, step.who).label, step.action, step.note]),
      ...missingFields(plan).flatMap(({ entries, of }) =>
        entries.length < of ? entries.map(({ label }) => label) : [],
      ),
      ...partlyKnown(plan).flatMap((gap) => [gap.entry.label, gap.note]),
    ],
  };
}
