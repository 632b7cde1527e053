import { localPlansOf, yearsOf } from '#model/local-plans.ts';
import { ownPlansHeading } from '#model/ledes.ts';
import type { Entry, Plan } from '#model/plan.ts';
import type { Block } from './blocks.ts';
import { factsOf } from './facts.ts';
import { heading, headingOf, smallHeading } from './headings.ts';
import { bullets, doubtLine, paragraph, recordLink, refs, words } from './words.ts';

/** The plans and agreements that are the municipalities' own. */
export function localPlans(plan: Plan): Block[] {
  return plan.records['local-plan'].map((entry) => ({
    type: 'together',
    children: [
      smallHeading(headingOf(entry, 2)),
      paragraph(entry.summary, refs(entry.sources)),
      ...doubtLine(entry),
      ...factsOf(plan, entry),
    ],
  }));
}

/** Those of one municipality, where the others do not stand; nothing where none is known. */
export function localPlansIn(plan: Plan, { id, name }: Entry<'municipality'>): Block[] {
  const lines = localPlansOf(plan, id).map((entry) =>
    words(recordLink(entry), ` (${yearsOf(entry)})`, entry.summary && `. ${entry.summary}`, refs(entry.sources)),
  );
  return lines.length === 0 ? [] : [heading(2, ownPlansHeading({ name })), ...bullets(lines)];
}
