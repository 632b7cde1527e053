import { actorSchema } from '#schemas/actor.ts';
import { choiceTitle } from '#schemas/inspect.ts';
import type { RecordKind } from '#schemas/kinds.ts';
import { fieldTitle } from '#model/kind-names.ts';
import { homeOf } from '#model/local-groups.ts';
import { yearsOf } from '#model/local-plans.ts';
import { recordOf } from '#model/lookup.ts';
import type { Entry, Plan, SourcedEntry } from '#model/plan.ts';
import { saidOfFields } from '#model/said-of-fields.ts';
import { agreementFacts } from './agreement-facts.ts';
import { dateInWords } from '#text/dates.ts';
import type { Block, Inline } from './blocks.ts';
import { factOf, fieldFact, type FieldFact, websiteFact, earlierNames } from './fields.ts';
import { goalFacts } from './goal-facts.ts';
import { municipalityFacts } from './municipality-facts.ts';
import { plainFacts } from './plain-facts.ts';
import { areaFacts, careAreaFacts, federationFacts } from './place-facts.ts';
import { doubt, doubtLine, paragraph, recordLink, refs, styled, words } from './words.ts';

/** How a record is told field by field. A kind that is not here is told as its schema names the fields. */
const writers: { [Kind in RecordKind]?: (plan: Plan, entry: Entry<Kind>) => FieldFact[] } = {
  goal: goalFacts,
  municipality: municipalityFacts,
  federation: federationFacts,
  'care-area': careAreaFacts,
  area: areaFacts,
  agreement: agreementFacts,
  'local-plan': localPlanFacts,
  actor: actorFacts,
};

function actorFacts(plan: Plan, entry: Entry<'actor'>): FieldFact[] {
  const home = homeOf(plan, entry);
  const { fullName, from, until, predecessor } = entry;
  const successors = plan.records.actor.filter((other) => other.predecessor === entry.id);
  return [
    factOf('Slag', choiceTitle(actorSchema.shape.actorType, entry.actorType)),
    ...(home === undefined ? [] : [factOf('Kommun', recordLink(home))]),
    ...(fullName === undefined ? [] : [factOf('Fullständigt namn', fullName)]),
    ...earlierNames(entry.earlierNames),
    ...(from === undefined ? [] : [fieldFact('Finns sedan', entry, 'from', dateInWords(from))]),
    ...(until === undefined ? [] : [fieldFact('Fanns till och med', entry, 'until', dateInWords(until))]),
    ...(predecessor === undefined ? [] : [factOf('Föregångare', recordLink(recordOf(plan, 'actor', predecessor)))]),
    ...successors.map((other) => factOf('Efterföljare', recordLink(other))),
    websiteFact(entry),
  ];
}

function localPlanFacts(plan: Plan, entry: Entry<'local-plan'>): FieldFact[] {
  const { municipality, year, lastYear } = entry.provenance ?? {};
  const ofYears = [year, lastYear].filter((said) => said !== undefined);
  // A summary cites the sources of the whole.
  const whole = entry.summary === undefined ? { certainty: 'sourced' as const, sources: entry.sources } : undefined;
  return [
    fieldFact(
      'Kommun',
      { provenance: { municipality: municipality ?? whole } },
      'municipality',
      recordLink(recordOf(plan, 'municipality', entry.municipality)),
    ),
    {
      term: 'År',
      fields: ['year', 'lastYear'],
      children: [
        paragraph(yearsOf(entry), refs([...new Set(ofYears.flatMap(({ sources = [] }) => sources))])),
        ...ofYears.flatMap((said) => doubtLine(said)),
      ],
    },
  ];
}

export interface RecordFacts {
  rows: FieldFact[];
  /** What is said of fields that have no row. */
  besides: Inline[][];
}

/** What is known of a record, field by field, and what is said of the fields that have no row. */
export function recordFacts(plan: Plan, entry: SourcedEntry): RecordFacts {
  const write = (writers[entry.kind] ?? plainFacts) as (plan: Plan, entry: SourcedEntry) => FieldFact[];
  const rows = write(plan, entry);
  const shown = new Set(rows.flatMap(({ fields = [] }) => fields));
  const said = saidOfFields(
    entry,
    (field) => shown.has(field),
    ({ kind }, field) => fieldTitle(plan, kind, field),
  );
  const besides = said.map(({ lead, sources, certainty, note }) => {
    const sure = doubt({ certainty, note });
    return words(lead, refs(sources), sure.length > 0 && words(' ', sure));
  });
  return { rows, besides };
}

/** The same for those who cannot follow a link to the rest. */
export function factsOf(plan: Plan, entry: SourcedEntry): Block[] {
  const { rows, besides } = recordFacts(plan, entry);
  const items = besides.map((line) => [styled('small', line)]);
  return [
    {
      type: 'facts',
      rows: rows.map(({ term, children, behind = [] }) => ({ term, children: [...children, ...behind] })),
    },
    ...(items.length === 0 ? [] : [{ type: 'list' as const, isOrdered: false, start: 1, items }]),
  ];
}
