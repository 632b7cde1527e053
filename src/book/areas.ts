import type { Plan } from '#model/plan.ts';
import { arrangement, noGoalsHere } from '#model/goal-words.ts';
import type { Block } from './blocks.ts';
import { goalCount, goalInFull, goalList, matrix } from './goals.ts';
import { headingOf, subheading } from './headings.ts';
import { doubtLine, paragraph, styled } from './words.ts';
import { helpFor } from './cover.ts';
import { bodyOf } from './body.ts';

/** The focus areas, each with what is known of its goals in a list: the goals in full are the next chapter. */
export function areas(plan: Plan): Block[] {
  const { records } = plan;
  return [
    styled('lede', arrangement(plan)),
    ...records['focus-area'].flatMap((area): Block[] => {
      const goals = records.goal.filter(({ focusArea }) => focusArea === area.id);
      return [
        headingOf(area, 2, `${area.number}. ${area.name}`),
        ...helpFor(plan, area),
        ...doubtLine(area),
        styled('lede', area.summary),
        ...(area.provenance?.summary ? doubtLine(area.provenance.summary) : []),
        ...bodyOf(area, 3),
        subheading(3, 'Kända mål i området'),
        ...(goals.length === 0 ? [paragraph(noGoalsHere)] : goalList(goals, true)),
      ];
    }),
  ];
}

/** How many goals are known, where they stand, and each of them in full. */
export function goals(plan: Plan): Block[] {
  return [
    styled('lede', goalCount(plan)),
    ...(plan.records.goal.length === 0 ? [] : [matrix(plan)]),
    ...plan.records.goal.flatMap((goal) => goalInFull(plan, goal, 2)),
  ];
}
