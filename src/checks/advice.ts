import { longSentence, staleRecord, unknownAbbreviation } from '#issues/definitions.ts';
import { isSourced, type PlanDraft } from '#model/plan.ts';
import { dateInWords } from '#text/dates.ts';
import { everyEntry, isWhole } from './every-record.ts';
import type { Check, Finding } from './finding.ts';
import { everyProse } from './prose.ts';

const yearsUntilStale = 2;
const longestSentence = 40;
const sentences = new Intl.Segmenter('sv', { granularity: 'sentence' });
/** Two capitals or more, with figures and small letters after: SKR, NSPHiG. */
const abbreviationPattern = /(?<![\p{L}\d-])\p{Lu}{2,}[\p{L}\d]{0,4}(?![\p{L}\d])/gu;

/** Many times as fast as the pattern above; most texts end here. */
const mayAbbreviate = /[A-ZÀ-ÖØ-Þ]{2}/;

/** The sources of a record have been read within the last years, counted from the date of the commit. */
export const staleRecords: Check = ({ plan, date }) => {
  if (date === undefined) return [];
  const limit = `${Number(date.slice(0, 4)) - yearsUntilStale}${date.slice(4)}`;
  const readOn = new Map(plan.records.source.map(({ id, retrieved }) => [id, retrieved]));
  return everyEntry(plan)
    .filter(isSourced)
    .flatMap(({ kind, id, sources }): Finding[] => {
      const days = sources.flatMap((source) => readOn.get(source) ?? []).sort();
      const last = days.at(-1);
      if (last === undefined || last >= limit) return [];
      return [
        {
          issue: staleRecord({ read: dateInWords(last), years: yearsUntilStale }),
          kind,
          id,
          at: { field: ['sources'] },
        },
      ];
    });
};

/** Sentences are short enough to follow. */
export const longSentences: Check = ({ plan }) =>
  everyProse(plan)
    .filter(({ text }) => text.length > 2 * longestSentence && wordsIn(text) > longestSentence)
    .flatMap(({ kind, id, text, at }) =>
      [...sentences.segment(text)].flatMap(({ segment }): Finding[] => {
        const words = wordsIn(segment);
        return words > longestSentence
          ? [{ issue: longSentence({ words, limit: longestSentence }), kind, id, at }]
          : [];
      }),
    );

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

/** Every abbreviation is explained: it stands in the glossary, or is the name of a party. Titles of sources are others' words. */
export const knownAbbreviations: Check = (input) => {
  const { plan } = input;
  if (!isWhole(input, 'term', 'actor', 'federation', 'care-area', 'municipality')) return [];
  const known = explainedWords(plan);
  const seen = new Set<string>();
  const prose = everyProse(plan).filter(
    ({ kind, text }) => kind !== 'source' && kind !== 'document' && mayAbbreviate.test(text),
  );
  return prose.flatMap(({ kind, id, text, at }) =>
    [...text.matchAll(abbreviationPattern)].flatMap(({ 0: abbreviation }): Finding[] => {
      const isGenitive = abbreviation.endsWith('s') && known.has(abbreviation.slice(0, -1));
      const key = `${kind}/${id} ${abbreviation}`;
      if (known.has(abbreviation) || isGenitive || seen.has(key)) return [];
      seen.add(key);
      return [{ issue: unknownAbbreviation({ abbreviation }), kind, id, at: { ...at, match: abbreviation } }];
    }),
  );
};

function explainedWords({ records }: PlanDraft): Set<string> {
  const parties = [...records.actor, ...records.federation, ...records['care-area'], ...records.municipality];
  const texts = [
    ...records.term.flatMap(({ term, abbreviation = '', synonyms = [] }) => [term, abbreviation, ...synonyms]),
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
