import { kinds } from '#schemas/kinds.ts';
import { divisionsOf, groupsIn, type Division, type Group } from '#model/division.ts';
import { localGroupsOf } from '#model/local-groups.ts';
import { membersOf, recordOf } from '#model/lookup.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { counted } from '#text/counts.ts';
import { uncapitalized } from '#text/letters.ts';
import { type FieldFact, fieldFact, websiteFact } from './fields.ts';
import { datedGroups } from './places.ts';
import { paragraph, recordLink, refs, web, words } from './words.ts';

/** What is known of a municipality. */
export function municipalityFacts(plan: Plan, entry: Entry<'municipality'>): FieldFact[] {
  return [
    ...divisionsOf(plan).flatMap((division) => membership(plan, entry, division)),
    fieldFact('Kommunkod', entry, 'code', entry.code),
    fieldFact('Centralort', entry, 'seat', entry.seat),
    fieldFact('Stöd och hjälp', entry, 'helpPage', entry.helpPage && web(entry.helpPage)),
    websiteFact(entry),
    ...localGroups(plan, entry),
    ...ownPages(plan, entry),
  ];
}

function membership(plan: Plan, entry: Entry<'municipality'>, division: Division): FieldFact[] {
  const [first, ...others] = groupsIn(entry, division);
  const dated = datedGroups(entry, division).map((line) => paragraph(line));
  if (first === undefined) return dated.length === 0 ? [] : [{ term: division.heading, children: dated }];
  const nameOf = (group: Group) => {
    const members = counted(membersOf(plan, group.id).length, kinds.municipality);
    return words(recordLink(group), division.kind === 'federation' && `, ${members} i länet`);
  };
  const more = others.flatMap((group) => [paragraph(nameOf(group)), paragraph(group.summary)]);
  return [
    fieldFact(division.heading, entry, division.field, nameOf(first), paragraph(first.summary), ...more, ...dated),
  ];
}

function localGroups(plan: Plan, { id }: Entry<'municipality'>): FieldFact[] {
  const groups = localGroupsOf(plan, id);
  if (groups.length === 0) return [];
  const lines = groups.map((group) =>
    paragraph(recordLink(group), `: ${uncapitalized(group.role)}`, refs(group.sources)),
  );
  return [{ term: 'Grupper i kommunen', children: lines }];
}

function ownPages(plan: Plan, { ownPages: ids = [] }: Entry<'municipality'>): FieldFact[] {
  if (ids.length === 0) return [];
  const pages = ids.map((id) => recordOf(plan, 'source', id));
  return [{ term: 'Egna sidor i ämnet', children: pages.map(({ id, title }) => paragraph(title, refs([id]))) }];
}
