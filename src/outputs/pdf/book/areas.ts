import { kinds } from '#schemas/kinds.ts';
import { indexPath } from '#addresses/addresses.ts';
import { countInWords } from '#text/numbers.ts';
import { bodyOf } from '#outputs/pdf/body.ts';
import type { Block } from '#outputs/pdf/document.ts';
import { heading, headingAt, headingOf, type Draft } from '#outputs/pdf/draft.ts';
import { goalCount, goalInFull, matrix } from '#outputs/pdf/goals.ts';
import { doubtLine, paragraph, styled } from '#outputs/pdf/words.ts';

/** The focus areas with their goals, then the goals whose area is not known, then how many are not known at all. */
export function areas(draft: Draft): Block[] {
  const { records, derived } = draft.plan;
  const unplaced = records.goal.filter(({ focusArea }) => focusArea === null);
  return [
    headingAt(draft, indexPath(kinds['focus-area'].place), 1, 'Fokusområden och mål'),
    styled(
      'lede',
      `Planen är ordnad i ${countInWords(records['focus-area'].length)} fokusområden. Varje mål hör till ett av dem.`,
    ),
    headingAt(draft, indexPath(kinds.goal.place), 2, 'Vad som är känt och okänt'),
    paragraph(goalCount(draft)),
    matrix(draft),
    ...records['focus-area'].flatMap((area): Block[] => {
      const goals = records.goal.filter(({ focusArea }) => focusArea === area.id);
      return [
        headingOf(draft, area, 2, `${area.number}. ${area.name}`),
        styled('lede', area.summary),
        ...doubtLine(area.provenance?.summary ?? area),
        ...bodyOf(draft, area, 3),
        ...(goals.length === 0 ? [paragraph('Inget av de kända målen kan placeras här.')] : []),
        ...goals.flatMap((goal) => goalInFull(draft, goal, 3)),
      ];
    }),
    ...(unplaced.length === 0
      ? []
      : [heading(2, 'Mål utan känt fokusområde'), ...unplaced.flatMap((goal) => goalInFull(draft, goal, 3))]),
    ...(derived.unknownGoals === 0 ? [] : [heading(2, 'Mål som inte har hittats'), paragraph(goalCount(draft))]),
  ];
}
