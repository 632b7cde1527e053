import { miniMap, type Division } from '#charts/tile-map.ts';
import { eventsOf } from '#model/events.ts';
import { careAreasOf, federationsOf, membersOf } from '#model/lookup.ts';
import type { Entry } from '#model/plan.ts';
import type { EarlierName } from '#schemas/names.ts';
import { dateInWords } from '#text/dates.ts';
import { counted } from '#text/numbers.ts';
import type { Block, Inline } from './document.ts';
import { drawing, type Draft } from './draft.ts';
import { eventList } from './events.ts';
import {
  doubtLine,
  mark,
  paragraph,
  partyLinks,
  recordLink,
  refs,
  small,
  strong,
  styled,
  unknown,
  web,
  whenOf,
  words,
} from './words.ts';

export interface Fact {
  term: string;
  children: Block[];
}

type Place = Entry<'federation'> | Entry<'care-area'>;

/** What a federation or a care area is, how sure that is, and its facts. */
export function placeIntro(draft: Draft, place: Place): Block[] {
  return [
    styled('lede', place.summary, refs(draft, place.sources)),
    ...doubtLine(place),
    { type: 'facts', rows: place.kind === 'federation' ? federationFacts(draft, place) : careAreaFacts(draft, place) },
  ];
}

/** Where a place lies: only its own tiles coloured. */
export function smallMap(draft: Draft, division: Division, group: string, marked?: string): Block {
  const figure = drawing(draft, `karta-${marked ?? group}`, miniMap(draft.plan, division, group, marked));
  return { type: 'figure', ...figure, caption: words(figure.alt.replace(/^Karta: [^.]*\. /, '')), width: 30 };
}

/** The municipalities of a place, in a table with the name first. */
export function memberTable(draft: Draft, place: Place): Block {
  const field = place.kind === 'federation' ? 'federation' : 'careArea';
  const members = membersOf(draft.plan, place.id);
  const certaintyOf = (member: Entry<'municipality'>) => member.provenance?.[field]?.certainty ?? member.certainty;
  const hasDoubt = members.some((member) => certaintyOf(member) !== 'sourced');
  return {
    type: 'table',
    caption: words(`${counted(members.length, 'kommun', 'kommuner')} i ${place.name}`),
    columns: [{ share: 3 }, { share: 2 }, { share: 3 }, ...(hasDoubt ? [{ share: 3 }] : [])],
    head: [words('Kommun'), words('Kommunkod'), words('Centralort'), ...(hasDoubt ? [words('Medlemskapet')] : [])],
    rows: members.map((member) => [
      { children: words(recordLink(draft, member)) },
      { children: words(member.code) },
      { children: words(member.seat) },
      ...(hasDoubt ? [{ children: words(mark(certaintyOf(member))) }] : []),
    ]),
  };
}

/** The same in a line, where a table of all municipalities stands in the same document. */
export function memberLine(draft: Draft, place: Place): Block {
  const members = membersOf(draft.plan, place.id);
  const names = members.flatMap((member, index) => words(index > 0 && ', ', recordLink(draft, member)));
  return paragraph(strong('Kommunerna: '), names, '.');
}

/** A place's events in a line, where the timeline stands in the same document. */
export function eventLine(draft: Draft, place: Place): Block[] {
  const events = eventsOf(draft.plan, place.id);
  if (events.length === 0) return [];
  const titles = events.flatMap((event, index) =>
    words(index > 0 && '; ', recordLink(draft, event), ` (${whenOf(event)})`),
  );
  return [paragraph(strong('I tidslinjen: '), titles, '.')];
}

/** Members of a federation in other counties, whom the plan does not cover. */
export function outsideMembers(draft: Draft, place: Place): Block[] {
  if (place.kind !== 'federation') return [];
  return (place.membersOutsideCounty ?? []).map(({ name, county, status, sources, note }) =>
    paragraph(
      `Utanför länet: ${name} i ${county}, ${status}.`,
      refs(draft, sources),
      note !== undefined && small(` ${note}`),
    ),
  );
}

export function eventsOfPlace(draft: Draft, place: Place): Block[] {
  const events = eventsOf(draft.plan, place.id);
  const noun = place.kind === 'federation' ? 'förbundet' : 'området';
  return events.length === 0
    ? [paragraph(`Vi har inte hittat någon händelse där ${noun} nämns.`)]
    : eventList(draft, events);
}

function federationFacts(draft: Draft, entry: Entry<'federation'>): Fact[] {
  const { plan } = draft;
  const members = membersOf(plan, entry.id);
  const careAreas = careAreasOf(plan, members);
  const { seat, formed } = entry.provenance ?? {};
  return [
    { term: 'I länet', children: [paragraph(counted(members.length, 'kommun', 'kommuner'))] },
    { term: 'Kort namn', children: [paragraph(entry.shortName)] },
    ...(entry.nameVariants ? [{ term: 'Skrivs också', children: [paragraph(entry.nameVariants.join('; '))] }] : []),
    ...earlierNames(draft, entry.earlierNames),
    {
      term: 'Bildat',
      children: [
        paragraph(entry.formed === null ? unknown() : dateInWords(entry.formed), refs(draft, formed?.sources)),
        ...(entry.formed !== null && formed ? doubtLine({ certainty: formed.certainty, note: formed.note }) : []),
      ],
    },
    {
      term: 'Säte',
      children: [
        paragraph(entry.seat, refs(draft, seat?.sources)),
        ...(seat ? doubtLine({ certainty: seat.certainty, note: seat.note }) : []),
      ],
    },
    { term: 'Vårdsamverkan', children: [paragraph(partyLinks(draft, careAreas))] },
    { term: 'Webbplats', children: [paragraph(entry.website === null ? unknown() : web(entry.website))] },
  ];
}

function careAreaFacts(draft: Draft, entry: Entry<'care-area'>): Fact[] {
  const { plan } = draft;
  const members = membersOf(plan, entry.id);
  const federations = federationsOf(plan, members);
  const { leadership, hospital } = entry.provenance ?? {};
  return [
    { term: 'Kommuner', children: [paragraph(counted(members.length, 'kommun', 'kommuner'))] },
    { term: 'Kommunalförbund', children: [paragraph(partyLinks(draft, federations))] },
    ...earlierNames(draft, entry.earlierNames),
    {
      term: 'Ledning',
      children: [
        paragraph(
          entry.leadership ?? unknown(),
          refs(draft, leadership?.sources),
          leadership?.note !== undefined && small(` ${leadership.note}`),
        ),
      ],
    },
    { term: 'Sjukhus', children: [paragraph(entry.hospital ?? unknown(), refs(draft, hospital?.sources))] },
  ];
}

/** A row with the names a party has had, where it has had others. */
export function earlierNames(draft: Draft, names: readonly EarlierName[] | undefined): Fact[] {
  if (names === undefined || names.length === 0) return [];
  return [{ term: 'Tidigare namn', children: names.map((name) => paragraph(earlierName(draft, name))) }];
}

function earlierName(draft: Draft, { name, abbreviation, from, until, sources, note }: EarlierName): Inline[] {
  const span = [from && `från ${dateInWords(from)}`, until && `till ${dateInWords(until)}`].filter(Boolean).join(' ');
  return words(
    name,
    abbreviation !== undefined && ` (${abbreviation})`,
    span !== '' && `, ${span}`,
    refs(draft, sources),
    note !== undefined && small(` ${note}`),
  );
}
