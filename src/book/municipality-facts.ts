import { kinds } from '#schemas/kinds.ts';
import { divisionsOf, groupsIn, type Division, type Group } from '#model/division.ts';
import { localGroupsOf } from '#model/local-groups.ts';
import { membersOf, recordOf } from '#model/lookup.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { counted } from '#text/counts.ts';
import { uncapitalized } from '#text/letters.ts';
import { type FieldFact, fieldFact, type Said, websiteFact } from './fields.ts';
import { datedGroups } from './places.ts';
import { address, belongsHere, nameOf, paragraph, recordLink, refs, words } from './words.ts';

/** What is known of a municipality. Its code and its seat rest on what the whole does, where nothing is said of them. */
export function municipalityFacts(plan: Plan, entry: Entry<'municipality'>): FieldFact[] {
  const { code, seat } = entry.provenance ?? {};
  const whole: Said = { certainty: 'sourced', sources: entry.sources };
  const ofSeat = seat ?? (entry.seat === null ? undefined : whole);
  return [
    ...divisionsOf(plan).flatMap((division) => membership(plan, entry, division)),
    fieldFact('Centralort', { provenance: { seat: ofSeat } }, 'seat', entry.seat),
    fieldFact('Kommunkod', { provenance: { code: code ?? whole } }, 'code', entry.code),
    ...localGroups(plan, entry),
    ...ownPages(plan, entry),
    fieldFact(
      'Stöd och hjälp',
      entry,
      'helpPage',
      entry.helpPage && address(entry.helpPage, `Stöd och hjälp: ${entry.name}`),
    ),
    websiteFact(entry),
  ];
}

function membership(plan: Plan, entry: Entry<'municipality'>, division: Division): FieldFact[] {
  const { heading, field, kind } = division;
  const [first, ...others] = groupsIn(entry, division);
  const dated = datedGroups(entry, division).map((line) => paragraph(line));
  if (first === undefined) return dated.length === 0 ? [] : [{ term: heading, children: dated }];
  const said = entry.provenance?.[field];
  const asked = said && { ...said, question: belongsHere(entry.name) };
  const withMembers = (group: Group) => {
    const members = counted(membersOf(plan, group.id).length, kinds.municipality);
    return words(recordLink(group), `, ${members}`, kind === 'federation' && ' i länet');
  };
  const more = [...others.map((group) => paragraph(withMembers(group))), ...dated];
  const fact = fieldFact(heading, { provenance: { [field]: asked } }, field, withMembers(first), ...more);
  return [{ ...fact, behind: [first, ...others].map(({ summary }) => paragraph(summary)) }];
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
  const lines = ids.map((id) => {
    const source = recordOf(plan, 'source', id);
    const { url } = source;
    const title = nameOf(source);
    return paragraph(url === null ? title : { type: 'link', url, children: title, source: id }, refs([id]));
  });
  return [{ term: 'Egna sidor i ämnet', children: lines }];
}
