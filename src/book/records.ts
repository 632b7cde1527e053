import type { RecordKind } from '#schemas/kinds.ts';
import { isSourced, type Entry, type Plan } from '#model/plan.ts';
import type { Block } from './blocks.ts';
import { bodyOf } from './body.ts';
import { factsOf } from './facts.ts';
import { headingOf, smallHeading } from './headings.ts';
import { doubtLine } from './words.ts';

/** The records of a kind, for a chapter that has no words of its own: of each what is known, and its text. */
export function records(plan: Plan, kind: RecordKind): Block[] {
  return (plan.records[kind] as Entry[]).filter(isSourced).map((entry) => ({
    type: 'together',
    children: [smallHeading(headingOf(entry, 2)), ...doubtLine(entry), ...factsOf(plan, entry), ...bodyOf(entry, 3)],
  }));
}
