import { countInWords } from '#text/numbers.ts';
import { bodyOf } from '#outputs/pdf/body.ts';
import type { Block } from '#outputs/pdf/document.ts';
import { headingOf, subheading, type Draft } from '#outputs/pdf/draft.ts';
import { goalCount, goalInFull, goalList, matrix } from '#outputs/pdf/goals.ts';
import { helpFor } from '#outputs/pdf/paper.ts';
import { doubtLine, paragraph, styled } from '#outputs/pdf/words.ts';

/** The focus areas, each with what is known of its goals in a list: the goals in full are the next chapter. */
export function areas(draft: Draft): Block[] {
  const { records } = draft.plan;
  return [
    styled(
      'lede',
      `Planen är ordnad i ${countInWords(records['focus-area'].length)} fokusområden. Varje mål hör till ett av dem.`,
    ),
    ...records['focus-area'].flatMap((area): Block[] => {
      const goals = records.goal.filter(({ focusArea }) => focusArea === area.id);
      return [
        headingOf(draft, area, 2, `${area.number}. ${area.name}`),
        ...helpFor(draft, area),
        ...doubtLine(area),
        styled('lede', area.summary),
        ...(area.provenance?.summary ? doubtLine(area.provenance.summary) : []),
        ...bodyOf(draft, area, 3),
        subheading(3, 'Kända mål i området'),
        ...(goals.length === 0 ? [paragraph('Vi vet inte vilka mål som hör hit.')] : goalList(draft, goals, true)),
      ];
    }),
  ];
}

/** How many goals are known, where they stand, and each of them in full. */
export function goals(draft: Draft): Block[] {
  return [
    styled('lede', goalCount(draft)),
    matrix(draft),
    ...draft.plan.records.goal.flatMap((goal) => goalInFull(draft, goal, 2)),
  ];
}
