import { kinds } from '#schemas/kinds.ts';
import { groupsBeside, type Group } from '#model/division.ts';
import { membersOf } from '#model/lookup.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { dateInWords } from '#text/dates.ts';
import { counted } from '#text/counts.ts';
import { capitalized } from '#text/letters.ts';
import { factOf, type FieldFact, fieldFact, websiteFact, earlierNames } from './fields.ts';
import { partyLinks } from './words.ts';

/** What is known of a federation. */
export function federationFacts(plan: Plan, entry: Entry<'federation'>): FieldFact[] {
  const members = membersOf(plan, entry.id);
  const { formed, nameVariants } = entry;
  return [
    factOf('I länet', capitalized(counted(members.length, kinds.municipality))),
    factOf('Kort namn', entry.shortName),
    ...(nameVariants === undefined ? [] : [factOf('Skrivs också', nameVariants.join('; '))]),
    ...earlierNames(entry.earlierNames),
    fieldFact('Bildat', entry, 'formed', formed && dateInWords(formed)),
    fieldFact('Säte', entry, 'seat', entry.seat),
    ...otherDivisions(plan, entry),
    websiteFact(entry),
  ];
}

/** What is known of a care area. */
export function careAreaFacts(plan: Plan, entry: Entry<'care-area'>): FieldFact[] {
  const members = membersOf(plan, entry.id);
  return [
    factOf('Kommuner', capitalized(counted(members.length, kinds.municipality))),
    ...otherDivisions(plan, entry),
    ...earlierNames(entry.earlierNames),
    fieldFact('Ledning', entry, 'leadership', entry.leadership),
    fieldFact('Sjukhus', entry, 'hospital', entry.hospital),
  ];
}

/** What is known of an area in a division that the plan names itself. */
export function areaFacts(plan: Plan, entry: Entry<'area'>): FieldFact[] {
  const members = membersOf(plan, entry.id);
  return [
    factOf('Kommuner', capitalized(counted(members.length, kinds.municipality))),
    ...(entry.shortName === undefined ? [] : [factOf('Kort namn', entry.shortName)]),
    ...otherDivisions(plan, entry),
    ...earlierNames(entry.earlierNames),
    websiteFact(entry),
  ];
}

const otherDivisions = (plan: Plan, group: Group): FieldFact[] =>
  groupsBeside(plan, group).map(({ heading, groups }) => factOf(heading, partyLinks(groups)));
