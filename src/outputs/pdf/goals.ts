import { goalSchema, targetGroup } from '#schemas/goal.ts';
import { choiceTitle } from '#schemas/inspect.ts';
import { goalMatrix } from '#model/goal-matrix.ts';
import { recordOf } from '#model/lookup.ts';
import type { Entry } from '#model/plan.ts';
import { dateInWords } from '#text/dates.ts';
import { countInWords, numberInWords } from '#text/numbers.ts';
import { listInWords } from '#text/sorting.ts';
import { bodyOf } from './body.ts';
import type { Block, Inline } from './document.ts';
import { headingOf, type Draft } from './draft.ts';
import { helpFor } from './paper.ts';
import { doubt, doubtLine, paragraph, recordLink, refs, strong, styled, unknown, words } from './words.ts';

const statusValue = goalSchema.shape.status.unwrap().shape.value;

/** The name of a goal with its number, where it has one. */
const numbered = ({ number, name }: Entry<'goal'>): string => (number === null ? name : `${number} ${name}`);

/** A goal in full: what it says, how sure that is, its facts and its body. */
export function goalInFull(draft: Draft, goal: Entry<'goal'>, level: number): Block[] {
  const beginning: Block[] = [
    headingOf(draft, goal, level, numbered(goal)),
    ...helpFor(draft, goal),
    goal.summary === null
      ? styled('lede', 'Vad målet säger är inte känt.')
      : styled('lede', goal.summary, refs(draft, goal.sources)),
    ...doubtLine(goal, true),
    { type: 'facts', rows: factsOf(draft, goal) },
  ];
  return [{ type: 'together', children: beginning }, ...bodyOf(draft, goal, level + 1)];
}

/** Goals as a list: number and name, what each says, and how sure that is. */
export function goalList(draft: Draft, goals: readonly Entry<'goal'>[], hasSummaries: boolean): Block[] {
  if (goals.length === 0) return [];
  const items = goals.map((goal): Block[] => [
    paragraph(
      strong(recordLink(draft, goal, numbered(goal))),
      ' ',
      goal.summary === null ? unknown() : doubt({ certainty: goal.certainty }),
    ),
    ...(hasSummaries && goal.summary !== null ? [paragraph(goal.summary, refs(draft, goal.sources))] : []),
  ]);
  return [{ type: 'list', isOrdered: false, start: 1, items }];
}

/** How many goals the plan has, and how many of them are known. */
export function goalCount(draft: Draft): Inline[] {
  const { overview, derived, records } = draft.plan;
  const rest =
    derived.unknownGoals > 0
      ? ` Vi har hittat ${countInWords(records.goal.length)}, helt eller till en del. De övriga har vi inte hittat, och vi fyller inte i dem.`
      : '';
  return words(`Planen har ${countInWords(overview.goalCount)} mål.`, refs(draft, overview.goalCountSources), rest);
}

/** Focus areas against target groups: never an empty cell. */
export function matrix(draft: Draft): Block {
  const rows = goalMatrix(draft.plan);
  const groups = rows[0]?.cells ?? [];
  return {
    type: 'table',
    caption: words('Kända mål efter fokusområde och målgrupp. En ring betyder att vi inte vet vilka mål som hör dit.'),
    columns: [{ share: 3 }, ...groups.map(() => ({ share: 2 }))],
    head: [
      words('Fokusområde'),
      ...groups.map(({ group }) => words(group === undefined ? 'Målgrupp okänd' : choiceTitle(targetGroup, group))),
    ],
    rows: rows.map(({ area, cells }) => [
      {
        children:
          area === undefined ? words('Plats okänd') : words(recordLink(draft, area, `${area.number}. ${area.name}`)),
      },
      ...cells.map(({ goals }) => ({
        children:
          goals.length === 0
            ? words({ type: 'certainty', certainty: 'unknown', children: words('okänt') })
            : goals.flatMap((goal, index) => words(index > 0 && '; ', recordLink(draft, goal, numbered(goal)))),
      })),
    ]),
  };
}

function factsOf(draft: Draft, goal: Entry<'goal'>): { term: string; children: Block[] }[] {
  const { provenance, status, indicators, focusArea, targetGroups } = goal;
  const area = focusArea === null ? undefined : recordOf(draft.plan, 'focus-area', focusArea);
  const groups = targetGroups?.map((group) => choiceTitle(targetGroup, group).toLocaleLowerCase('sv'));
  const cited = (value: string | null | undefined | Inline, field: keyof NonNullable<typeof provenance>): Block[] => {
    const own = provenance?.[field];
    const isKnown = value !== null && value !== undefined;
    return [
      paragraph(isKnown ? value : unknown(), refs(draft, own?.sources)),
      ...(isKnown && own !== undefined ? doubtLine(own) : []),
    ];
  };
  return [
    { term: 'Målnummer', children: cited(goal.number, 'number') },
    { term: 'Officiell titel', children: cited(goal.officialTitle, 'officialTitle') },
    { term: 'Fokusområde', children: cited(area && recordLink(draft, area), 'focusArea') },
    { term: 'Målgrupper', children: cited(groups && listInWords(groups), 'targetGroups') },
    {
      term: 'Mått',
      children:
        indicators === null
          ? [paragraph(unknown())]
          : indicators.map(({ name, unit, values }) =>
              paragraph(
                `${name}: `,
                ...values.map(({ date, value, source }) =>
                  words(`${numberInWords(value)} ${unit} (${dateInWords(date)})`, refs(draft, [source]), ' '),
                ),
              ),
            ),
    },
    {
      term: 'Hur det har gått',
      children: [
        status === null
          ? paragraph(unknown())
          : paragraph(
              `${choiceTitle(statusValue, status.value)}, ${dateInWords(status.date)}. ${status.reason}`,
              refs(draft, [status.source]),
            ),
      ],
    },
  ];
}
