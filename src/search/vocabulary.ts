import { spellableWords } from './words.ts';
import type { Plan } from '#model/plan.ts';
import { searchDocuments, searchTermsOf } from './documents.ts';
import type { PageKind } from './page-types.ts';
import { synonymGroups, type SynonymGroup } from './synonyms.ts';

/** What a search must know of the content to read a query: its words, its names, and what means the same. */
export interface Vocabulary {
  /** In Swedish small letters, sorted; what a query is spelt against and compounds are taken apart into. */
  words: string[];
  /** Proper names, which are not taken apart. */
  names: string[];
  synonyms: SynonymGroup[];
}

/** The vocabulary as a browser fetches it, with what it should know of the index beside it. */
export interface StoredVocabulary extends Vocabulary {
  /** Whether the index is small enough to be fetched whole behind the first answer, so that later searches fetch nothing. */
  isIndexSmall: boolean;
  /** The kinds of pages by their types. */
  kinds: Readonly<Record<string, PageKind>>;
}

/** The vocabulary of a plan. */
export function vocabularyOf(plan: Plan): Vocabulary {
  const { municipality, federation, area } = plan.records;
  const names = [
    ...municipality.flatMap(({ name, seat }) => (seat === null ? [name] : [name, seat])),
    ...[...federation, ...area].flatMap(({ shortName = [] }) => shortName),
  ];
  return {
    words: spellableWords([
      ...searchDocuments(plan).flatMap(({ text, names }) => [text, ...names]),
      ...[...searchTermsOf(plan).values()].flat(),
    ]),
    names: [...new Set(names)].sort(),
    synonyms: synonymGroups(plan),
  };
}
