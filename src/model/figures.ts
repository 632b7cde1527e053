import { kinds, recordKinds, type KindDefinition } from '#schemas/kinds.ts';
import { allCounted, countedInWords, onlyCounted, theCounted, type Noun } from '#text/counts.ts';
import type { AskedFigure } from '#text/figure-nodes.ts';
import { capitalized } from '#text/letters.ts';
import { numberInWords } from '#text/numbers.ts';
import { listInWords } from '#text/sorting.ts';
import { divisionsOf } from './division.ts';
import { decisionAmong, eventsOf } from './events.ts';
import { kindNames } from './kind-names.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** Something that the plan can count. */
interface Figure {
  count: number;
  noun: Noun;
  /** The names of what is counted, where each has one. */
  names?: readonly string[];
}

export type Figures = ReadonlyMap<string, Figure>;

/** How a figure can be written, in the words of editors: each with what it gives for two municipalities. */
export const figureForms: Readonly<Record<string, (figure: Figure) => string | undefined>> = {
  // två
  ord: ({ count, noun }) => onlyCounted(count, noun),
  // 2
  siffror: ({ count }) => numberInWords(count),
  // två kommuner
  sak: ({ count, noun }) => countedInWords(count, noun),
  // de 2 kommunerna
  bestämd: ({ count, noun }) => theCounted(count, noun),
  // båda kommunerna
  alla: ({ count, noun }) => allCounted(count, noun),
  // Tallby och Vik
  namn: ({ names = [] }) => (names.length === 0 ? undefined : listInWords(names)),
  // two
  engelska: ({ count }) => english[count] ?? new Intl.NumberFormat('en').format(count),
};

const english = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const decisionNoun: Noun = {
  one: 'kommunbeslut',
  many: 'kommunbeslut',
  theOne: 'kommunbeslutet',
  theMany: 'kommunbesluten',
  isNeuter: true,
};

/** Everything that can be counted, by the word that asks for it: a folder or a register, the members of a party, and more. */
export function figuresOf(plan: PlanDraft): Figures {
  const ofKinds = recordKinds.map((kind): [string, Figure] => {
    const definition: KindDefinition = kinds[kind];
    return [definition.place.replace('.yaml', ''), named(plan.records[kind] as Entry[], kindNames(plan, kind))];
  });
  const ofDivisions = divisionsOf(plan).map((division): [string, Figure] => [
    division.id,
    named(division.groups, division),
  ]);
  const found = [
    ...ofKinds,
    ...ofDivisions,
    ...goalsOf(plan),
    ...membersOf(plan),
    ['kommunbeslut', decisionsOf(plan)] as const,
  ];
  return new Map(found);
}

function named(entries: readonly Pick<Entry, 'label'>[], noun: Noun): Figure {
  return { count: entries.length, noun, names: entries.map(({ label }) => label) };
}

function goalsOf({ records, derived, overview }: PlanDraft): [string, Figure][] {
  const noun: Noun = kinds.goal;
  const isNumbered = ({ number, officialTitle }: Entry<'goal'>) => number !== null && officialTitle !== null;
  const counted = (of: string, count: number | null | undefined): [string, Figure][] =>
    count === null || count === undefined ? [] : [[of, { count, noun }]];
  return [
    ...counted('planens-mal', overview?.goalCount),
    ['mal-med-nummer', named(records.goal.filter(isNumbered), noun)],
    [
      'mal-utan-nummer',
      named(
        records.goal.filter((goal) => !isNumbered(goal)),
        noun,
      ),
    ],
    ...counted('okanda-mal', derived.unknownGoals),
  ];
}

function membersOf({ derived, records }: PlanDraft): [string, Figure][] {
  return Object.entries(derived.members).map(([party, ids]) => [
    party,
    named(
      records.municipality.filter(({ id }) => ids.includes(id)),
      kinds.municipality,
    ),
  ]);
}

/** The municipalities whose own decision on the plan is known. */
function decisionsOf(plan: PlanDraft): Figure {
  const known = (id: string) => eventsOf(plan, id).filter(({ certainty }) => certainty === 'sourced');
  const deciding = plan.records.municipality.filter(({ id }) => decisionAmong(known(id)) !== undefined);
  return named(deciding, decisionNoun);
}

/** A figure in words, or undefined where there is none of that name or form. */
export function figureText(figures: Figures, { of, as = 'ord', isFirst }: AskedFigure): string | undefined {
  const figure = figures.get(of);
  const form = Object.hasOwn(figureForms, as) ? figureForms[as] : undefined;
  const text = figure === undefined ? undefined : form?.(figure);
  return text === undefined || !isFirst ? text : capitalized(text);
}
