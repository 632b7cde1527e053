import type { Plan } from '#model/plan.ts';
import { uncapitalized } from '#text/letters.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

/** Words and phrases that mean the same, the one the glossary explains first. */
export type SynonymGroup = readonly string[];

/** The groups of the glossary, and of the actors' names, past and present. */
export function synonymGroups({ records }: Plan): SynonymGroup[] {
  const terms = records.term.map(({ term, abbreviation, synonyms = [] }) => [
    abbreviation === undefined ? asInText(term) : term,
    abbreviation,
    ...synonyms,
  ]);
  const actors = records.actor.map(({ name, abbreviation, fullName, earlierNames = [] }) => [
    name,
    abbreviation,
    fullName,
    ...earlierNames.flatMap((earlier) => [earlier.name, earlier.abbreviation]),
  ]);
  return (
    [...terms, ...actors]
      // An abbreviation with a point is read in a context only: skr. is not SKR.
      .map((names) => [...new Set(names.filter((name): name is string => name !== undefined && !name.endsWith('.')))])
      .filter((group) => group.length > 1)
  );
}

/** A headword as it stands in a sentence: a name keeps its capitals, SIP and NordKom by those that follow. */
const asInText = (term: string): string => (/^\p{Lu}[^\p{Lu}]*$/u.test(term) ? uncapitalized(term) : term);

export interface Replacement {
  /** The query with a word or phrase replaced by one that means the same. */
  words: string[];
  /** The word or phrase that was put in. */
  synonym: string;
}

/** A query said in other words: the longest phrase that has synonyms, replaced by each of them. Works in both directions. */
export function replacements(words: readonly string[], groups: readonly SynonymGroup[]): Replacement[] {
  const stems = words.map(stem);
  const found: { start: number; length: number; group: SynonymGroup; member: string }[] = [];
  for (const group of groups) {
    for (const member of group) {
      const phrase = wordsOf(member).map(stem);
      const start = placeOf(phrase, stems);
      if (start !== undefined) found.push({ start, length: phrase.length, group, member });
    }
  }
  const longest = Math.max(0, ...found.map(({ length }) => length));
  const seen = new Set([stems.join(' ')]);
  return found
    .filter(({ length }) => length === longest)
    .flatMap(({ start, length, group, member }) =>
      group
        .filter((synonym) => synonym !== member)
        .map((synonym) => ({ words: words.toSpliced(start, length, ...wordsOf(synonym)), synonym })),
    )
    .filter((replacement) => isNew(replacement.words, seen));
}

function isNew(words: readonly string[], seen: Set<string>): boolean {
  const key = words.map(stem).join(' ');
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function placeOf(phrase: readonly string[], words: readonly string[]): number | undefined {
  if (phrase.length === 0) return undefined;
  const start = words.findIndex((_, index) => phrase.every((word, step) => words[index + step] === word));
  return start === -1 ? undefined : start;
}
