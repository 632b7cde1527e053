import { partyKinds } from '#schemas/party-kinds.ts';
import { unknownAbbreviation } from '#issues/definitions.ts';
import type { Party, PlanDraft } from '#model/plan.ts';
import { isInCapitals } from '#text/capitals.ts';
import { bareAddresses } from '#text/bare-addresses.ts';
import { isWhole } from './every-record.ts';
import { everyText, type WrittenText } from './every-text.ts';
import type { Check, Finding } from './finding.ts';
import { isForeign } from './prose.ts';

/** A word with a capital inside; not what stands after a hyphen, nor a sign to a program such as [!NOTE] and [TOC]. */
const mixedWord = /(?<![\p{L}\d-]|\[[![]?)\p{L}[\p{L}\d]*\p{Lu}[\p{L}\d]*/gu;

/** Many times as fast as the pattern above; most texts end here. */
const mayAbbreviate = /[\p{L}\d]\p{Lu}/u;

/** What everybody reads as it stands. */
const everyday = new Set('AB EU FN ID IT OBS PDF SMS SOS TV USA VD'.split(' '));
/** What is said to be left from a draft. */
const drafts = new Set('TODO TBD TBA FIXME XXX'.split(' '));
const romanNumber = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/** Every abbreviation is explained: in the glossary, by a party that bears the name, or where it stands. */
export const knownAbbreviations: Check = (input) => {
  const { plan } = input;
  if (!isWhole(input, 'term', ...partyKinds)) return [];
  const known = explainedWords(plan);
  const texts = everyText(plan).filter((text) => isOwn(text) && !isForeign(plan, text));
  const seen = new Set<string>();
  return texts
    .filter(({ text }) => mayAbbreviate.test(text) && !isInCapitals(text))
    .flatMap(({ kind, id, text, at }) =>
      abbreviationsIn(text).flatMap((abbreviation): Finding[] => {
        const key = `${kind}/${id} ${abbreviation}`;
        if (seen.has(key) || waysToSay(abbreviation).some((way) => known.has(way))) return [];
        seen.add(key);
        const record = texts.filter((other) => other.kind === kind && other.id === id);
        if (isExplainedIn(record, abbreviation)) return [];
        return [{ issue: unknownAbbreviation({ abbreviation }), kind, id, at: { ...at, match: abbreviation } }];
      }),
    );
};

/** Whether the words are the editors' own. The titles of sources and documents are others'. */
function isOwn({ kind, role, at }: WrittenText): boolean {
  const isOthers =
    (kind === 'source' || kind === 'document') && 'field' in at && /^(?:title|publisher)$/.test(String(at.field[0]));
  return role === 'prose' && !isOthers;
}

/** SKR, NSPHiG, LiSA: words outside addresses with two capitals or more and no more small letters than capitals. GitHub is a name. */
function abbreviationsIn(text: string): string[] {
  const words = bareAddresses(text).reduce((rest, { address }) => rest.replace(address, ' '), text);
  return [...words.matchAll(mixedWord)]
    .map(([word]) => word)
    .filter((word) => (word.match(/\p{Lu}/gu)?.length ?? 0) >= Math.max(2, word.match(/\p{Ll}/gu)?.length ?? 0))
    .filter((word) => !everyday.has(word) && !drafts.has(word) && !romanNumber.test(word));
}

/** The word as it stands, and without the s of a genitive. */
function waysToSay(word: string): string[] {
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
}

/** Whether a record says what its abbreviation means: `Försäkringskassan (FK)` or `FK (Försäkringskassan)`. */
function isExplainedIn(record: readonly WrittenText[], abbreviation: string): boolean {
  const whole = record.map(({ text }) => text).join('');
  return waysToSay(abbreviation).some((way) => whole.includes(`(${way})`) || whole.includes(`${way} (`));
}

function explainedWords({ records }: PlanDraft): Set<string> {
  const parties = partyKinds.flatMap((kind): Party[] => records[kind]);
  const texts = [
    ...records.term.flatMap(({ term, abbreviation = '', synonyms = [], forms = [] }) => [
      term,
      abbreviation,
      ...synonyms,
      ...forms,
    ]),
    ...parties.flatMap((party) => [
      party.label,
      party.kind === 'actor' ? (party.abbreviation ?? '') : '',
      party.kind === 'federation' ? party.shortName : '',
      ...('earlierNames' in party
        ? (party.earlierNames ?? []).flatMap(({ name, abbreviation = '' }) => [name, abbreviation])
        : []),
    ]),
  ];
  return new Set(texts.flatMap((text) => text.split(/[^\p{L}\d]+/u)));
}
