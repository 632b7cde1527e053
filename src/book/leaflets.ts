import type { GroupKind } from '#schemas/party-kinds.ts';
import { eventsOf, eventsOfMunicipality } from '#model/events.ts';
import { gapsOfMunicipality } from '#model/gaps.ts';
import { divisionOf, groupsOf, shortNameOf, type Group } from '#model/division.ts';
import { entryNames } from '#model/kind-names.ts';
import { agreementsBinding } from '#model/collectives.ts';
import { noGoalsHere, notOwnGoals } from '#model/goal-words.ts';
import { gapsHeading, otherWorkHeading } from '#model/ledes.ts';
import type { Entry, Party, Plan } from '#model/plan.ts';
import { showsHelpFirst } from '#model/help.ts';
import type { Block } from './blocks.ts';
import { citedIn } from './collect.ts';
import { helpBox, imprint } from './cover.ts';
import { goalCount, goalList } from './goals.ts';
import { heading } from './headings.ts';
import { localPlansIn } from './local-plans.ts';
import { ownDecisionChain, decisionIn } from './municipality.ts';
import { memberTable, smallMap, placeIntro, besideMembers, eventsOfPlace } from './places.ts';
import { sourceList } from './sources.ts';
import { doubtLine, mark, paragraph, recordLink, styled, words, bullets } from './words.ts';
import { withoutEmpty } from './without-empty.ts';
import type { BookEdition, Writing } from './writing.ts';
import { factsOf } from './facts.ts';
import { eventList } from './events.ts';
import { statementList } from './statements.ts';
import { bodyOf } from './body.ts';

type LeafletKind = 'municipality' | GroupKind | 'focus-area';

/** The kinds whose records have a document of their own, and what each says: the same as the record's page on the site. */
const contents: { [K in LeafletKind]: (plan: Plan, entry: Entry<K>) => Block[] } = {
  municipality,
  federation: place,
  'care-area': place,
  area: place,
  'focus-area': focusArea,
};

/** A document about one record, and the record. */
export interface Leaflet extends Writing {
  entry: Entry<LeafletKind>;
}

/** A document for each record of the kinds above; none for a kind that the plan has not. */
export function leafletsOf(plan: Plan, edition: BookEdition): Leaflet[] {
  return (Object.keys(contents) as LeafletKind[]).flatMap((kind) =>
    plan.records[kind].map((entry) => leaflet(plan, edition, entry)),
  );
}

function leaflet(plan: Plan, edition: BookEdition, entry: Entry<LeafletKind>): Leaflet {
  const write = contents[entry.kind] as (plan: Plan, entry: Entry<LeafletKind>) => Block[];
  const helpFirst = showsHelpFirst(plan.site, entry);
  const blocks = withoutEmpty(write(plan, entry));
  const sources = citedIn(blocks);
  return {
    entry,
    title: entry.label,
    eyebrow: `${plan.overview.title}. ${entryNames(plan, entry).heading}`,
    description: `${entryNames(plan, entry).heading}: ${entry.label}. ${plan.overview.title}.`,
    cover: helpFirst ? [helpBox(plan)] : [],
    blocks: [
      ...blocks,
      ...(helpFirst ? [] : [helpBox(plan)]),
      // Before the sources: as the last words of all it would now and then have a page of its own.
      imprint(plan, edition),
      ...(sources.length === 0 ? [] : [heading(2, 'Källor'), sourceList(plan, sources)]),
    ],
    sources,
  };
}

function municipality(plan: Plan, entry: Entry<'municipality'>): Block[] {
  const events = eventsOfMunicipality(plan, entry);
  const { work = [] } = entry;
  const [first] = groupsOf(plan, entry);
  const groups = [
    { heading: `I ${entry.name}`, events: events.own },
    ...events.groups.map(({ group, events }) => ({ heading: `I ${shortNameOf(group)}`, events })),
    { heading: 'Beslut för hela länet', events: events.county },
  ].filter((group) => group.events.length > 0);
  return [
    ...decisionIn(plan, entry),
    ...factsOf(plan, entry),
    ...smallMap(plan, first?.division, first?.group.id, entry.id),
    heading(2, 'Vem bestämmer vad'),
    ownDecisionChain(plan, entry),
    heading(2, 'Det här har hänt'),
    ...(events.own.length === 0 ? [paragraph(`Vi har inte hittat någon händelse i ${entry.name}.`)] : []),
    ...groups.flatMap((group) => [heading(3, group.heading), ...eventList(plan, group.events)]),
    ...agreementsIn(plan, entry),
    ...localPlansIn(plan, entry),
    ...(work.length === 0 ? [] : [heading(2, otherWorkHeading(entry)), ...statementList(work)]),
    heading(2, plan.records.goal.length === 0 ? 'Planens mål' : 'Målen som är kända'),
    ...goalList(plan.records.goal, false),
    styled('small', notOwnGoals, ' ', goalCount(plan)),
    heading(2, gapsHeading(entry)),
    ...bullets(gapsOfMunicipality(plan, entry).map((gap) => words(mark('unknown', gap)))),
  ];
}

/** The agreements that a party has signed, itself or through others; nothing where none is known. */
function agreementsIn(plan: Plan, party: Party): Block[] {
  const lines = agreementsBinding(plan, party).map(({ agreement, through }) =>
    words(recordLink(agreement), ` (${agreement.year})`, through && `, genom ${through.name}`),
  );
  return lines.length === 0 ? [] : [heading(2, 'Överenskommelser'), ...bullets(lines)];
}

function place(plan: Plan, entry: Group): Block[] {
  return [
    ...placeIntro(plan, entry),
    ...smallMap(plan, divisionOf(plan, entry), entry.id),
    ...bodyOf(entry, 2),
    heading(2, 'Kommunerna'),
    memberTable(plan, entry),
    ...besideMembers(plan, entry),
    ...agreementsIn(plan, entry),
    heading(2, 'Händelser'),
    ...eventsOfPlace(plan, entry),
  ];
}

function focusArea(plan: Plan, entry: Entry<'focus-area'>): Block[] {
  const { records } = plan;
  const goals = records.goal.filter(({ focusArea: area }) => area === entry.id);
  const events = goals.flatMap((goal) => eventsOf(plan, goal.id));
  return [
    ...doubtLine(entry),
    styled('lede', entry.summary),
    ...(entry.provenance?.summary ? doubtLine(entry.provenance.summary) : []),
    ...bodyOf(entry, 2),
    heading(2, 'Målen i området'),
    ...(goals.length === 0 ? [paragraph(noGoalsHere)] : goalList(goals, true)),
    styled('small', goalCount(plan)),
    ...(events.length === 0 ? [] : [heading(2, 'Händelser som rör målen här'), ...eventList(plan, events)]),
  ];
}
