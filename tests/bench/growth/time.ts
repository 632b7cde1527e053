import { eventSchema } from '#schemas/event.ts';
import { choicesOf } from '#schemas/inspect.ts';
import type { Plan } from '#model/plan.ts';
import { first, type Edit } from './edit.ts';

const eventsInAll = 30;
export const sourcesInAll = 200;
const atATime = 5;
/** As many sources for each new event as it takes to cite them all. */
const citedByEach = Math.ceil(sourcesInAll / eventsInAll);

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

/** What may have happened, by category. */
const happenings: Readonly<Record<string, string>> = {
  'national-agreement': 'Nya statliga medel',
  strategy: 'En ny strategi skrivs',
  decision: 'Politikerna beslutar om arbetet',
  extension: 'Arbetet får fortsätta',
  process: 'Arbetsdag om stöd i vardagen',
  'follow-up': 'En enkät besvaras',
};

export const newSource = (number: number): string => `ny-kalla-${String(number).padStart(3, '0')}`;

/** The timeline, and the period of the plan, end later. */
export const timeline: readonly Edit[] = [
  (desk) => {
    const { to } = desk.plan.overview.timeline;
    const later = String(Number(to.slice(0, 4)) + 2);
    desk.setValue('plan.yaml', ['timeline', 'to'], `"${later}"`);
    return `the timeline goes on to ${later}`;
  },
  (desk) => {
    const { from } = desk.plan.overview.timeline;
    const earlier = String(Number(from.slice(0, 4)) - 1);
    desk.setValue('plan.yaml', ['timeline', 'from'], `"${earlier}"`);
    return `the timeline begins in ${earlier}`;
  },
  (desk) => {
    const { to, extendedTo } = desk.plan.overview.period;
    const later = Number(String(extendedTo ?? to).slice(0, 4)) + 2;
    if (extendedTo === null) desk.setValue('plan.yaml', ['period', 'to'], String(later));
    else desk.setValue('plan.yaml', ['period', 'extendedTo'], String(later));
    return `the plan is in force until ${later}`;
  },
];

/** Events of every category, over all years of the timeline, a few at a time. */
export const events: readonly Edit[] = Array.from({ length: eventsInAll / atATime }, (_, turn) => (desk) => {
  const { plan } = desk;
  const numbers = Array.from({ length: atATime }, (_unused, index) => turn * atATime + index);
  const files = numbers.map((number) => {
    const { file, text } = eventOf(plan, number);
    desk.write(file, text);
    return file;
  });
  return `five events: ${files.map((file) => file.replace('tidslinje/', '')).join(', ')}`;
});

function eventOf({ overview, records }: Plan, number: number): { file: string; text: string } {
  const { from, to } = overview.timeline;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  const year = Number(from.slice(0, 4)) + (number % years);
  const categories = choicesOf(eventSchema.shape.category) ?? [];
  const { value: category = '' } = categories[number % categories.length] ?? {};
  const month = number % 12;
  const day = `${year}-${String(month + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`;
  const who = [0, 1].flatMap((next) => records.actor[(number + next) % records.actor.length]?.id ?? []);
  const goal = records.goal[number % records.goal.length];
  const cited = Array.from({ length: citedByEach }, (_, index) => (number * citedByEach + index) % sourcesInAll);
  const lines = [
    `title: ${happenings[category] ?? category} i ${months[month]} ${year}`,
    `date: "${day.slice(0, [4, 7, 10][number % 3])}"`,
    `category: ${category}`,
    `scope: ${category === 'national-agreement' || category === 'strategy' ? 'national' : 'regional'}`,
    'summary: >-',
    `  Det hände i ${months[month]} ${year}. Den som vill veta mer kan läsa källorna, som säger hur det gick till.`,
    `who: [${who.join(', ')}]`,
    ...(number % 4 === 0 && goal !== undefined ? [`concerns: [${goal.id}]`] : []),
    `sources: [${cited.map(newSource).join(', ')}]`,
    ...(number % 5 === 0 ? ['certainty: partly', 'note: Källorna är inte överens om dagen.'] : ['certainty: sourced']),
  ];
  return { file: `tidslinje/${year}-ny-handelse-${number + 1}.yaml`, text: `${lines.join('\n')}\n` };
}

/** Municipalities decide about the plan, one after another; of the last the day is not sure. */
export const decisions: readonly Edit[] = Array.from({ length: 5 }, (_, turn) => (desk) => {
  const { overview, records } = desk.plan;
  const decided = new Set(
    records.event
      .filter(({ isStandOnPlan, category }) => isStandOnPlan || category === 'decision')
      .flatMap(({ who, concerns = [] }) => [...who, ...concerns]),
  );
  const { id, name } = first(
    records.municipality.filter((municipality) => !decided.has(municipality.id)),
    'municipality without a decision',
  );
  const year = overview.period.from;
  const isSure = turn < 4;
  const lines = [
    `title: ${name} antar planen`,
    `date: "${year}-0${turn + 2}${isSure ? `-1${turn}` : ''}"`,
    'category: decision',
    'scope: regional',
    `summary: Kommunfullmäktige i ${name} antar planen och ger nämnderna i uppdrag att arbeta efter den.`,
    `who: [${id}]`,
    'isStandOnPlan: true',
    `sources: [${newSource(turn)}]`,
    ...(isSure
      ? ['certainty: sourced']
      : ['certainty: partly', 'note: Vilken dag beslutet fattades säger källan inte.']),
  ];
  const file = `tidslinje/${year}-${id}-antar-planen.yaml`;
  desk.write(file, `${lines.join('\n')}\n`);
  return `${name} decides: ${file}`;
});

/** A new national agreement about money, of a year that may have one already. */
const agreementOf =
  (yearIn: (plan: Plan) => number): Edit =>
  (desk) => {
    const { plan } = desk;
    const year = yearIn(plan);
    const last = first(plan.records.agreement.toReversed(), 'agreement');
    const file = `overenskommelser/nationell-${year}-ny.yaml`;
    const lines = [
      `title: Ny överenskommelse om psykisk hälsa för ${year}`,
      `year: ${year}`,
      'scope: national',
      `parties: [${last.parties.join(', ')}]`,
      'total: 1200.5',
      'parts:',
      '  - recipient: regions',
      '    purpose: Vård för barn och unga',
      '    amount: 700',
      '  - recipient: municipalities',
      '    purpose: null',
      '    amount: 300.25',
      'summary: Pengarna ska gå till stöd som människor har nära sig.',
      `sources: [${newSource(0)}, ${newSource(1)}]`,
      'certainty: sourced',
    ];
    desk.write(file, `${lines.join('\n')}\n`);
    return `an agreement of ${year}: ${file}`;
  };

export const money: readonly Edit[] = [
  agreementOf(() => 2025),
  agreementOf(({ records }) => Math.max(...records.agreement.map(({ year }) => year)) + 1),
  (desk) => {
    const agreement = first(
      desk.plan.records.agreement.filter(({ total }) => total !== null),
      'agreement whose total is known',
    );
    desk.setValue(agreement.file, ['total'], String((agreement.total ?? 0) + 10));
    return `the total of ${agreement.file} is ten millions more`;
  },
];
