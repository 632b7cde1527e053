import { kinds } from '#schemas/kinds.ts';
import { eventsOf, eventsOfMunicipality } from '#model/events.ts';
import { gapsOfMunicipality } from '#model/gaps.ts';
import { agreementsOf, recordOf } from '#model/lookup.ts';
import type { Entry, Party, Plan } from '#model/plan.ts';
import { showsHelpFirst } from '#model/help.ts';
import type { OutputContext } from '#outputs/output.ts';
import { bodyOf } from './body.ts';
import type { Block, PdfDocument } from './document.ts';
import { emptyDraft, heading, type Draft } from './draft.ts';
import { eventList } from './events.ts';
import { goalCount, goalList } from './goals.ts';
import { decisionIn, municipalityFacts, ownDecisionChain } from './municipality.ts';
import { helpBox, imprint, paperOf, partPath } from './paper.ts';
import { eventsOfPlace, memberTable, outsideMembers, placeIntro, smallMap } from './places.ts';
import { sourceList } from './sources.ts';
import { statementList } from './statements.ts';
import { bullets, doubtLine, mark, paragraph, recordLink, styled, words } from './words.ts';

type LeafletKind = 'municipality' | 'federation' | 'care-area' | 'focus-area';

/** The kinds whose records have a document of their own, and what each says: the same as the record's page on the site. */
const contents: { [K in LeafletKind]: (draft: Draft, entry: Entry<K>) => Block[] } = {
  municipality,
  federation: place,
  'care-area': place,
  'focus-area': focusArea,
};

/** A document for each record of the kinds above; none for a kind that the plan has not. */
export function leaflets(plan: Plan, context: OutputContext): PdfDocument[] {
  return (Object.keys(contents) as LeafletKind[]).flatMap((kind) =>
    plan.records[kind].map((entry) => leaflet(plan, context, entry)),
  );
}

function leaflet(plan: Plan, context: OutputContext, entry: Entry<LeafletKind>): PdfDocument {
  const draft = emptyDraft(plan);
  const write = contents[entry.kind] as (draft: Draft, entry: Entry<LeafletKind>) => Block[];
  const helpFirst = entry.kind === 'focus-area' && showsHelpFirst(plan.site, entry);
  const blocks = write(draft, entry);
  const sources = sourceList(draft);
  return paperOf(draft, context, {
    path: partPath(entry.kind, entry.id),
    title: entry.label,
    eyebrow: `${plan.overview.title}. ${kinds[entry.kind].heading}`,
    description: `${kinds[entry.kind].heading}: ${entry.label}. ${plan.overview.title}.`,
    form: 'leaflet',
    cover: helpFirst ? [helpBox(draft)] : [],
    blocks: [
      ...blocks,
      ...(helpFirst ? [] : [helpBox(draft)]),
      ...(sources.length === 0 ? [] : [heading(1, 'Källor'), ...sources]),
      ...imprint(draft, context),
    ],
  });
}

function municipality(draft: Draft, entry: Entry<'municipality'>): Block[] {
  const { plan } = draft;
  const events = eventsOfMunicipality(plan, entry);
  const { work = [] } = entry;
  const groups = [
    { heading: `I ${entry.name}`, events: events.own },
    { heading: `I ${recordOf(plan, 'federation', entry.federation).shortName}`, events: events.federation },
    { heading: `I ${recordOf(plan, 'care-area', entry.careArea).name}`, events: events.careArea },
    { heading: 'Beslut för hela länet', events: events.county },
  ].filter((group) => group.events.length > 0);
  return [
    ...decisionIn(draft, entry),
    { type: 'facts', rows: municipalityFacts(draft, entry) },
    smallMap(draft, 'federation', entry.federation, entry.id),
    heading(1, 'Vem bestämmer vad'),
    ownDecisionChain(draft, entry),
    heading(1, 'Det här har hänt'),
    ...(events.own.length === 0 ? [paragraph(`Vi har inte hittat någon händelse i ${entry.name}.`)] : []),
    ...groups.flatMap((group) => [heading(2, group.heading), ...eventList(draft, group.events)]),
    ...agreementsIn(draft, entry),
    ...(work.length === 0 ? [] : [heading(1, `Annat arbete i ${entry.name}`), ...statementList(draft, work)]),
    heading(1, 'Målen som är kända'),
    ...goalList(draft, plan.records.goal, false),
    styled('small', 'Målen är planens, inte kommunens egna. ', goalCount(draft)),
    heading(1, `Det här saknas om ${entry.name}`),
    ...bullets(gapsOfMunicipality(plan, entry).map((gap) => words(mark('unknown', gap)))),
  ];
}

/** The agreements that a party has signed; nothing where none is known. */
function agreementsIn(draft: Draft, { id }: Party): Block[] {
  const agreements = agreementsOf(draft.plan, id);
  const lines = agreements.map((agreement) => [recordLink(draft, agreement), ...words(` (${agreement.year})`)]);
  return lines.length === 0 ? [] : [heading(1, 'Överenskommelser'), ...bullets(lines)];
}

function place(draft: Draft, entry: Entry<'federation'> | Entry<'care-area'>): Block[] {
  return [
    ...placeIntro(draft, entry),
    smallMap(draft, entry.kind === 'federation' ? 'federation' : 'careArea', entry.id),
    ...bodyOf(draft, entry, 1),
    heading(1, 'Kommunerna'),
    memberTable(draft, entry),
    ...outsideMembers(draft, entry),
    ...agreementsIn(draft, entry),
    heading(1, 'Händelser'),
    ...eventsOfPlace(draft, entry),
  ];
}

function focusArea(draft: Draft, entry: Entry<'focus-area'>): Block[] {
  const { records } = draft.plan;
  const goals = records.goal.filter(({ focusArea: area }) => area === entry.id);
  const events = goals.flatMap((goal) => eventsOf(draft.plan, goal.id));
  return [
    ...doubtLine(entry),
    styled('lede', entry.summary),
    ...(entry.provenance?.summary ? doubtLine(entry.provenance.summary) : []),
    ...bodyOf(draft, entry, 1),
    heading(1, 'Målen i området'),
    ...(goals.length === 0 ? [paragraph('Vi vet inte vilka mål som hör hit.')] : goalList(draft, goals, true)),
    styled('small', goalCount(draft)),
    ...(events.length === 0 ? [] : [heading(1, 'Händelser som rör målen här'), ...eventList(draft, events)]),
  ];
}
