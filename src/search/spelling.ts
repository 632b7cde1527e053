import { fold } from '#text/letters.ts';
import { isOneStep, sharedStart } from '#text/one-step.ts';
import { partsOf, type Lexicon } from './compounds.ts';
import { neverMended } from './everyday-words.ts';
import { stem, withoutArticle } from './stem.ts';
import { isFiller } from './words.ts';

/** Words and their nearest spellings, looked up many times. */
export interface Spelling {
  /** The word with the diacritics that the content gives it: sjalvmord is självmord. */
  restored: (word: string) => string;
  /** Whether the content has the word, or one that begins with it: anything else is found nowhere. */
  isFindable: (word: string) => boolean;
  /** The word as the content spells it, where the query's is one step from it and not itself a word; else undefined. */
  corrected: (word: string) => string | undefined;
}

const shortest = 5;

/** A speller over a vocabulary: its words, and how they look without diacritics and endings. */
export function spellingOf(words: readonly string[], lexicon: Lexicon): Spelling {
  const spellings = words.map((word): [string, string] => [fold(word), word]);
  const folded = new Map(spellings);
  const stems = new Set(words.map((word) => fold(stem(word))));
  const exact = new Set(words);
  const exactStems = new Set(words.map(stem));
  const isFindable = (word: string): boolean => {
    const plain = fold(word);
    if (/\d/.test(plain)) return true;
    // Who writes diacritics means them: vïk is not Vik.
    const [spelt, known, roots] = plain === word ? [plain, folded, stems] : [word, exact, exactStems];
    return (
      [spelt, withoutArticle(spelt)].some((form) => known.has(form)) ||
      roots.has(stem(spelt)) ||
      isBeginning(spelt, known)
    );
  };
  const isKnown = (word: string): boolean =>
    word.length < shortest || folded.has(fold(word)) || isFindable(word) || partsOf(word, lexicon).length > 0;
  return {
    isFindable,
    restored: (word) => (exact.has(word) ? word : (folded.get(word) ?? word)),
    corrected: (word) => (isKnown(word) || neverMended.has(word) ? undefined : nearestOf(word, spellings)),
  };
}

/** A word that somebody is still typing. */
function isBeginning(start: string, words: Pick<ReadonlySet<string>, 'keys'>): boolean {
  for (const word of words.keys()) if (word.startsWith(start)) return true;
  return false;
}

/** The word one step away, which begins alike and says something: of several, the one that keeps the most letters of the beginning. */
function nearestOf(typed: string, spellings: readonly [string, string][]): string | undefined {
  const plain = fold(typed);
  let best: { word: string; shared: number } | undefined;
  for (const [candidate, word] of spellings) {
    if (!isOneStep(plain, candidate) || isFiller(word)) continue;
    const shared = sharedStart(plain, candidate);
    if (shared === 0) continue;
    if (best === undefined || shared > best.shared) best = { word, shared };
  }
  return best?.word;
}
