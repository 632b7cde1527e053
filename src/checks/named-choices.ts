import { category } from '#schemas/event.ts';
import { choicesOf, type Choice } from '#schemas/inspect.ts';
import { levelName, type PlanData } from '#schemas/plan.ts';
import { sharedValue, unknownChoice } from '#issues/definitions.ts';
import { divisionsOf, namedDivisions } from '#model/division.ts';
import { targetGroupsOf } from '#model/target-groups.ts';
import { nearestChoice } from '#text/nearest.ts';
import type { Check, CheckInput, Finding } from './finding.ts';

/** What a record chooses among what the plan names itself is named there. Of a record with mistakes a choice may lack. */
export const namedChoices: Check = (input) => [
  ...targetGroups(input),
  ...categoriesOfEvents(input),
  ...ownCategories(input),
  ...divisionsOfAreas(input),
  ...divisionsOfLevels(input),
];

type Place = Omit<Finding, 'issue'>;
interface Question {
  title: string;
  choices: readonly Choice[];
  /** Where the plan names more. */
  more: { more: string; file?: string };
}

/** The finding of a value that is none of the choices. */
function unlessChosen(value: unknown, { title, choices, more }: Question, place: Place): Finding[] {
  if (typeof value !== 'string' || choices.some((choice) => choice.value === value)) return [];
  return [
    { issue: unknownChoice({ title, value, nearest: nearestChoice(value, choices), choices, ...more }), ...place },
  ];
}

/** What a plan names under a key, as choices; undefined where it cannot be read. */
function asChoices(named: unknown): Choice[] | undefined {
  if (!Array.isArray(named)) return undefined;
  const choices = named.map((one) => ({ value: one?.id as unknown, title: one?.name as unknown }));
  const isRead = ({ value, title }: (typeof choices)[number]) => typeof value === 'string' && typeof title === 'string';
  return choices.every(isRead) ? (choices as Choice[]) : undefined;
}

/** What plan.yaml says, as far as it can be read. */
const overviewOf = ({ plan, planFile }: CheckInput) => plan.overview ?? (planFile as PlanData | undefined);

const targetGroups: Check = (input) => {
  const overview = overviewOf(input);
  const choices = overview && asChoices(targetGroupsOf({ overview }));
  if (choices === undefined) return [];
  const question = { title: 'Målgrupper', choices, more: { more: 'targetGroups' } };
  return input.plan.records.goal.flatMap(({ id, targetGroups: chosen }) =>
    (Array.isArray(chosen) ? chosen : []).flatMap((value: unknown, index) =>
      unlessChosen(value, question, { kind: 'goal', id, at: { field: ['targetGroups', index] } }),
    ),
  );
};

const known = (): Choice[] => choicesOf(category) ?? [];

/** The category of an event is one that every plan has, or one that the plan names. */
const categoriesOfEvents: Check = (input) => {
  const overview = overviewOf(input);
  const own = overview && asChoices(overview.eventCategories ?? []);
  if (own === undefined) return [];
  const question = { title: 'Slag', choices: [...known(), ...own], more: { more: 'eventCategories' } };
  return input.plan.records.event.flatMap(({ id, category: value }) =>
    unlessChosen(value, question, { kind: 'event', id, at: { field: ['category'] } }),
  );
};

/** No category of the plan's own has the id or the name of another. */
const ownCategories: Check = ({ plan }) => {
  const taken = known();
  return (asChoices(plan.overview?.eventCategories ?? []) ?? []).flatMap(({ value, title }, index): Finding[] => {
    const sameId = taken.find((choice) => choice.value === value);
    const sameName = taken.find((choice) => choice.title === title);
    taken.push({ value, title });
    const at = (key: string): Place => ({ kind: 'plan', id: '', at: { field: ['eventCategories', index, key] } });
    return [
      ...(sameId === undefined
        ? []
        : [{ issue: sharedValue({ title: 'Id', value, other: sameId.title }), ...at('id') }]),
      ...(sameName === undefined
        ? []
        : [{ issue: sharedValue({ title: 'Namn', value: title, other: sameName.value }), ...at('name') }]),
    ];
  });
};

const divisionsNamed = { more: 'divisions', file: 'indelningar.yaml' };

/** The division of an area is one that has no folder of its own. */
const divisionsOfAreas: Check = ({ plan, unread }) => {
  if (unread?.has('divisions')) return [];
  const choices = namedDivisions(plan).map(({ id, heading }) => ({ value: id, title: heading }));
  const question = { title: 'Indelning', choices, more: divisionsNamed };
  return plan.records.area.flatMap(({ id, division }) =>
    unlessChosen(division, question, { kind: 'area', id, at: { field: ['division'] } }),
  );
};

/** A level that is none of the known is a division that has groups. */
const divisionsOfLevels: Check = ({ plan, unread }) => {
  const levels: unknown = plan.overview?.levels;
  if (unread?.has('divisions') || !Array.isArray(levels)) return [];
  const choices = [
    ...(choicesOf(levelName) ?? []),
    ...divisionsOf(plan).map(({ id, heading }) => ({ value: id, title: heading })),
  ];
  const question = { title: 'Nivå', choices, more: divisionsNamed };
  return levels.flatMap(({ level }: { level?: unknown }, index) =>
    unlessChosen(level, question, { kind: 'plan', id: '', at: { field: ['levels', index, 'level'] } }),
  );
};
