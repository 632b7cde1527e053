import { knownAbbreviations } from './abbreviations.ts';
import { addresses } from './addresses.ts';
import { longSentences, staleRecords } from './advice.ts';
import { agreementSums } from './agreement-sums.ts';
import { bodies } from './bodies.ts';
import { capitals } from './capitals.ts';
import { colours } from './colours.ts';
import { conformance } from './conformance.ts';
import { counts } from './counts.ts';
import { eventDates, orderedDates, pastDates, readSources, realDates } from './dates.ts';
import { decided } from './decided.ts';
import { needRegister } from './need-register.ts';
import { divisions } from './divisions.ts';
import type { Check } from './finding.ts';
import { figures } from './figures.ts';
import { fullStops } from './full-stops.ts';
import { formerSlugs } from './former-slugs.ts';
import { sharedDays } from './held.ts';
import { linkNames } from './link-names.ts';
import { repeatedItems } from './listed-twice.ts';
import { memberships } from './memberships.ts';
import { municipalities } from './municipalities.ts';
import { namedChoices } from './named-choices.ts';
import { namesInTime } from './names-in-time.ts';
import { outdated } from './outdated.ts';
import { pageTitles } from './page-titles.ts';
import { placeholders } from './placeholders.ts';
import { plainText } from './plain-text.ts';
import { printable } from './printable.ts';
import { privacy } from './privacy.ts';
import { provenance, uncitedSources, unknownFields, unsourcedClaims, unusedSources } from './provenance.ts';
import { quotes } from './quotes.ts';
import { readDocuments } from './read-documents.ts';
import { references } from './references.ts';
import { reservedQueries } from './reserved-queries.ts';
import { searchTerms } from './search-terms.ts';
import { shares } from './shares.ts';
import { sourceAddresses } from './source-addresses.ts';
import { spaces } from './spaces.ts';
import { uniqueParties } from './unique-parties.ts';

/** Every rule across records. */
export const checks: readonly Check[] = [
  references,
  uniqueParties,
  repeatedItems,
  counts,
  municipalities,
  memberships,
  colours,
  divisions,
  namedChoices,
  realDates,
  orderedDates,
  sharedDays,
  pastDates,
  readSources,
  shares,
  eventDates,
  agreementSums,
  provenance,
  unsourcedClaims,
  unknownFields,
  sourceAddresses,
  readDocuments,
  unusedSources,
  addresses,
  uncitedSources,
  namesInTime,
  bodies,
  linkNames,
  figures,
  searchTerms,
  privacy,
  plainText,
  placeholders,
  printable,
  quotes,
  spaces,
  fullStops,
  formerSlugs,
  pageTitles,
  conformance,
  decided,
  needRegister,
  staleRecords,
  longSentences,
  capitals,
  knownAbbreviations,
  reservedQueries,
  outdated,
];
