import { goalsFound, goalTotal, noGroup, otherGoals, unsaid } from '#model/goal-words.ts';
import { goalMatrix } from '#model/goal-matrix.ts';
import type { Entry, Plan } from '#model/plan.ts';
import type { Block, Inline } from './blocks.ts';
import { headingOf } from './headings.ts';
import { doubt, paragraph, recordLink, refs, strong, styled, unknown, words, doubtLine } from './words.ts';
import { helpFor } from './cover.ts';
import { factsOf } from './facts.ts';
import { bodyOf } from './body.ts';

/** The name of a goal with its number, where it has one. */
const numbered = ({ number, name }: Entry<'goal'>): string => (number === null ? name : `${number} ${name}`);

/** A goal in full: what it says, how sure that is, its facts and its body. */
export function goalInFull(plan: Plan, goal: Entry<'goal'>, level: number): Block[] {
  const beginning: Block[] = [
    headingOf(goal, level, numbered(goal)),
    ...helpFor(plan, goal),
    goal.summary === null ? styled('lede', unsaid) : styled('lede', goal.summary, refs(goal.sources)),
    ...doubtLine(goal, true),
    ...factsOf(plan, goal),
  ];
  return [{ type: 'together', children: beginning }, ...bodyOf(goal, level + 1)];
}

/** Goals as a list: number and name, what each says, and how sure that is. */
export function goalList(goals: readonly Entry<'goal'>[], hasSummaries: boolean): Block[] {
  if (goals.length === 0) return [];
  const items = goals.map((goal): Block[] => [
    paragraph(
      strong(recordLink(goal, numbered(goal))),
      ' ',
      goal.summary === null ? unknown() : doubt({ certainty: goal.certainty }),
    ),
    ...(hasSummaries && goal.summary !== null ? [paragraph(goal.summary, refs(goal.sources))] : []),
  ]);
  return [{ type: 'list', isOrdered: false, start: 1, items }];
}

/** How many goals the plan has, and how many of them are known. */
export function goalCount(plan: Plan): Inline[] {
  const { text, sources } = goalTotal(plan);
  const rest = [goalsFound(plan), otherGoals(plan)].filter(Boolean).map((sentence) => ` ${sentence}`);
  return words(text, refs(sources), ...rest);
}

/** Focus areas against target groups: never an empty cell. */
export function matrix(plan: Plan): Block {
  const rows = goalMatrix(plan);
  const groups = rows[0]?.cells ?? [];
  return {
    type: 'table',
    caption: words('Kända mål efter fokusområde och målgrupp. En ring betyder att vi inte vet vilka mål som hör dit.'),
    columns: [{ share: 3 }, ...groups.map(() => ({ share: 2 }))],
    head: [words('Fokusområde'), ...groups.map(({ group }) => words(group === undefined ? noGroup : group.name))],
    rows: rows.map(({ area, cells }) => [
      {
        children: area === undefined ? words('Plats okänd') : words(recordLink(area, `${area.number}. ${area.name}`)),
      },
      ...cells.map(({ goals }) => ({
        children:
          goals.length === 0
            ? words({ type: 'certainty', certainty: 'unknown', children: words('okänt') })
            : goals.flatMap((goal, index) => words(index > 0 && '; ', recordLink(goal, numbered(goal)))),
      })),
    ]),
  };
}
