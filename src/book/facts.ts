import { actorSchema } from '#schemas/actor.ts';
import { choiceTitle } from '#schemas/inspect.ts';
import type { RecordKind } from '#schemas/kinds.ts';
import { homeOf } from '#model/local-groups.ts';
import { yearsOf } from '#model/local-plans.ts';
import { recordOf } from '#model/lookup.ts';
import type { Entry, Plan, SourcedEntry } from '#model/plan.ts';
import { saidOfFields } from '#model/said-of-fields.ts';
import { agreementFacts } from './agreement-facts.ts';
import { dateInWords } from '#text/dates.ts';
import type { Block } from './blocks.ts';
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

/** What is known of a record, field by field. */
export function recordFacts(plan: Plan, entry: SourcedEntry): FieldFact[] {
  const write = (writers[entry.kind] ?? plainFacts) as (plan: Plan, entry: SourcedEntry) => FieldFact[];
  return write(plan, entry);
}

/** The same for those who cannot follow a link to the rest; below it the fields that have sources or doubts but no row. */
export function factsOf(plan: Plan, entry: SourcedEntry): Block[] {
  const rows = recordFacts(plan, entry);
  const shown = new Set(rows.flatMap(({ fields = [] }) => fields));
  const items = saidOfFields(plan, entry, (field) => shown.has(field)).map(({ lead, sources, certainty, note }) => {
    const sure = doubt({ certainty, note });
    return [styled('small', lead, refs(sources), sure.length > 0 && words(' ', sure))];
  });
  return [
    {
      type: 'facts',
      rows: rows.map(({ term, children, behind = [] }) => ({ term, children: [...children, ...behind] })),
    },
    ...(items.length === 0 ? [] : [{ type: 'list' as const, isOrdered: false, start: 1, items }]),
  ];
}
