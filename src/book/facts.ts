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
import type { Block } from './blocks.ts';
import { factOf, fieldFact, type FieldFact, websiteFact, earlierNames } from './fields.ts';
import { goalFacts } from './goal-facts.ts';
import { municipalityFacts } from './municipality-facts.ts';
import { plainFacts } from './plain-facts.ts';
import { areaFacts, careAreaFacts, federationFacts } from './place-facts.ts';
import { doubt, recordLink, refs, styled, words } from './words.ts';

/** How a record is told field by field. A kind that is not here is told as its schema names the fields. */
const writers: { [Kind in RecordKind]?: (plan: Plan, entry: Entry<Kind>) => FieldFact[] } = {
  goal: goalFacts,
  municipality: municipalityFacts,
  federation: federationFacts,
  'care-area': careAreaFacts,
  area: areaFacts,
  agreement: agreementFacts,
  'local-plan': (plan, entry) => [
    fieldFact('Kommun', entry, 'municipality', recordLink(recordOf(plan, 'municipality', entry.municipality))),
    fieldFact('År', entry, 'year', yearsOf(entry)),
  ],
  actor: actorFacts,
};

function actorFacts(plan: Plan, entry: Entry<'actor'>): FieldFact[] {
  const home = homeOf(plan, entry);
  return [
    factOf('Slag', choiceTitle(actorSchema.shape.actorType, entry.actorType)),
    ...(home === undefined ? [] : [factOf('Kommun', recordLink(home))]),
    ...earlierNames(entry.earlierNames),
    websiteFact(entry),
  ];
}

/** What is known of a record, field by field; below them the fields that have sources or doubts but no row. */
export function factsOf(plan: Plan, entry: SourcedEntry): Block[] {
  const write = (writers[entry.kind] ?? plainFacts) as (plan: Plan, entry: SourcedEntry) => FieldFact[];
  const facts = write(plan, entry);
  return [
    { type: 'facts', rows: facts.map(({ term, children }) => ({ term, children })) },
    ...besides(plan, entry, new Set(facts.flatMap(({ field }) => field ?? []))),
  ];
}

function besides(plan: Plan, entry: SourcedEntry, shown: ReadonlySet<string>): Block[] {
  const said = saidOfFields(
    entry,
    (field) => shown.has(field),
    ({ kind }, field) => fieldTitle(plan, kind, field),
  );
  const items = said.map(({ lead, sources, certainty, note }) => {
    const sure = doubt({ certainty, note });
    return [styled('small', lead, refs(sources), sure.length > 0 && words(' ', sure))];
  });
  return items.length === 0 ? [] : [{ type: 'list', isOrdered: false, start: 1, items }];
}
