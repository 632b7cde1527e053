import { kinds } from '#schemas/kinds.ts';
import { divisionHeading } from '#model/division.ts';
import { careAreasOf, federationsOf, membersOf } from '#model/lookup.ts';
import type { Entry, Party, Plan } from '#model/plan.ts';
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
    ...linkedFact(divisionHeading('careArea'), careAreasOf(plan, members)),
    websiteFact(entry),
  ];
}

/** What is known of a care area. */
export function careAreaFacts(plan: Plan, entry: Entry<'care-area'>): FieldFact[] {
  const members = membersOf(plan, entry.id);
  return [
    factOf('Kommuner', capitalized(counted(members.length, kinds.municipality))),
    ...linkedFact(divisionHeading('federation'), federationsOf(plan, members)),
    ...earlierNames(entry.earlierNames),
    fieldFact('Ledning', entry, 'leadership', entry.leadership),
    fieldFact('Sjukhus', entry, 'hospital', entry.hospital),
  ];
}

const linkedFact = (term: string, parties: readonly Party[]): FieldFact[] =>
  parties.length === 0 ? [] : [factOf(term, partyLinks(parties))];
