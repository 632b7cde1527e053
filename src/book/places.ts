import { kinds } from '#schemas/kinds.ts';
import { miniMap, shareOf } from '#charts/tile-map.ts';
import { divisionOf, type Division, type Group } from '#model/division.ts';
import { eventsOf } from '#model/events.ts';
import { capitalized } from '#text/letters.ts';
import { isOnMap } from '#model/map-places.ts';
import { membersOf } from '#model/lookup.ts';
import { datedIn, datedMembersOf, type Dated } from '#model/memberships.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { counted } from '#text/counts.ts';
import type { Block, Inline } from './blocks.ts';
import { eventList } from './events.ts';
import {
  mark,
  paragraph,
  recordLink,
  refs,
  small,
  strong,
  styled,
  unknown,
  whenOf,
  words,
  doubtLine,
} from './words.ts';
import { factsOf } from './facts.ts';

/** What a group of municipalities is, how sure that is, and its facts. */
export function placeIntro(plan: Plan, place: Group): Block[] {
  return [styled('lede', place.summary, refs(place.sources)), ...doubtLine(place), ...factsOf(plan, place)];
}

/** Where a place lies: only its own tiles coloured. Nothing where none of them has a place on the map. */
export function smallMap(
  plan: Plan,
  division: Division | undefined,
  group: string | undefined,
  marked?: string,
): Block[] {
  if (!isOnMap(plan, marked ?? group)) return [];
  const figure = miniMap(plan, division, group, marked);
  const picture = { id: `karta-${marked ?? group ?? 'lanet'}`, figure };
  return [{ type: 'figure', picture, caption: words(figure.description), width: shareOf(figure, 5, 30) }];
}

/** The municipalities of a place, in a table with the name first. */
export function memberTable(plan: Plan, place: Group): Block {
  const { field } = divisionOf(plan, place);
  const members = membersOf(plan, place.id);
  const certaintyOf = (member: Entry<'municipality'>) => member.provenance?.[field]?.certainty ?? member.certainty;
  const hasDoubt = members.some((member) => certaintyOf(member) !== 'sourced');
  return {
    type: 'table',
    caption: words(`${capitalized(counted(members.length, kinds.municipality))} i ${place.name}`),
    columns: [{ share: 3 }, { share: 2 }, { share: 3 }, ...(hasDoubt ? [{ share: 3 }] : [])],
    head: [words('Kommun'), words('Kommunkod'), words('Centralort'), ...(hasDoubt ? [words('Medlemskapet')] : [])],
    rows: members.map((member) => [
      { children: words(recordLink(member)) },
      { children: words(member.code) },
      { children: words(member.seat ?? unknown()) },
      ...(hasDoubt ? [{ children: words(mark(certaintyOf(member))) }] : []),
    ]),
  };
}

/** The same in a line, where a table of all municipalities stands in the same document. */
export function memberLine(plan: Plan, place: Group): Block[] {
  const members = membersOf(plan, place.id);
  if (members.length === 0) return [];
  const names = members.flatMap((member, index) => words(index > 0 && ', ', recordLink(member)));
  return [paragraph(strong('Kommunerna: '), names, '.')];
}

/** A place's events in a line, where the timeline stands in the same document. */
export function eventLine(plan: Plan, place: Group): Block[] {
  const events = eventsOf(plan, place.id);
  if (events.length === 0) return [];
  const titles = events.flatMap((event, index) => words(index > 0 && '; ', recordLink(event), ` (${whenOf(event)})`));
  return [paragraph(strong('I tidslinjen: '), titles, '.')];
}

/** When a municipality belonged to groups of a division, where that is known. */
export const datedGroups = (entry: Entry<'municipality'>, division: Division): Inline[][] =>
  datedIn(entry, division).map((one) => datedWords(one, ' kommunen till ', '.'));

/** A membership with dates: the words before what it is of, and after. */
const datedWords = ({ lead, of, sources, note }: Dated<Entry>, before: string, after: string): Inline[] =>
  words(lead, before, recordLink(of), after, refs(sources), note !== undefined && small(` ${note}`));

/** What else is known of who belongs to a group: who came or left when, and members in other counties. */
export const besideMembers = (plan: Plan, place: Group): Block[] => [
  ...datedMembersOf(plan, place).map((one) => paragraph(datedWords(one, ' ', ' hit.'))),
  ...outsideMembers(place),
];

/** Members of a group in other counties, whom the plan does not cover. */
function outsideMembers(place: Group): Block[] {
  if (place.kind !== 'federation') return [];
  return (place.membersOutsideCounty ?? []).map(({ name, county, status, sources, note }) =>
    paragraph(`Utanför länet: ${name} i ${county}, ${status}.`, refs(sources), note !== undefined && small(` ${note}`)),
  );
}

export function eventsOfPlace(plan: Plan, place: Group): Block[] {
  const events = eventsOf(plan, place.id);
  return events.length === 0
    ? [paragraph(`Vi har inte hittat någon händelse där ${divisionOf(plan, place).theOne} nämns.`)]
    : eventList(plan, events);
}

/** What the content says first of municipalities or their groups; nothing where it says nothing. */
export const introduction = (text: string | undefined): Block[] => (text === undefined ? [] : [styled('lede', text)]);
