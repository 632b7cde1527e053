import { longSentence, staleRecord } from '#issues/definitions.ts';
import { isSourced } from '#model/plan.ts';
import { dateInWords } from '#text/dates.ts';
import { everyEntry } from './every-record.ts';
import type { Check, Finding } from './finding.ts';
import { everyProse } from './prose.ts';

const yearsUntilStale = 2;
const longestSentence = 40;
const sentences = new Intl.Segmenter('sv', { granularity: 'sentence' });

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
