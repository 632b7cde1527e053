import { goalSchema } from '#schemas/goal.ts';
import { choiceTitle } from '#schemas/inspect.ts';
import { recordOf } from '#model/lookup.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { groupsInWords } from '#model/target-groups.ts';
import { dateInWords } from '#text/dates.ts';
import { numberInWords } from '#text/numbers.ts';
import { type FieldFact, fieldFact } from './fields.ts';
import { paragraph, recordLink, refs, unknown, words } from './words.ts';

const statusValue = goalSchema.shape.status.unwrap().shape.value;

/** What is known of a goal. */
export function goalFacts(plan: Plan, goal: Entry<'goal'>): FieldFact[] {
  const { focusArea } = goal;
  const area = focusArea === null ? undefined : recordOf(plan, 'focus-area', focusArea);
  return [
    fieldFact('Målnummer', goal, 'number', goal.number),
    fieldFact('Officiell titel', goal, 'officialTitle', goal.officialTitle),
    fieldFact('Fokusområde', goal, 'focusArea', area && recordLink(area)),
    fieldFact('Målgrupper', goal, 'targetGroups', groupsInWords(plan, goal) ?? null),
    indicators(goal),
    status(goal),
  ];
}

function indicators({ indicators: list }: Entry<'goal'>): FieldFact {
  if (list === null || list.length === 0) return { term: 'Mått', children: [paragraph(unknown())] };
  const children = list.map(({ name, unit, values }) =>
    paragraph(
      values.length === 0 ? name : `${name}: `,
      ...values.map(({ date, value, source }, index) =>
        words(index > 0 && '; ', `${numberInWords(value)} ${unit} (${dateInWords(date)})`, refs([source])),
      ),
    ),
  );
  return { term: 'Mått', children };
}

function status({ status: found }: Entry<'goal'>): FieldFact {
  const told =
    found === null
      ? paragraph(unknown())
      : paragraph(
          `${choiceTitle(statusValue, found.value)}, ${dateInWords(found.date)}. ${found.reason}`,
          refs([found.source]),
        );
  return { term: 'Hur det har gått', children: [told] };
}
