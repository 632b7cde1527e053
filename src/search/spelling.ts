import { fold } from '#text/letters.ts';
import { isOneStep, sharedStart } from '#text/one-step.ts';
import { partsOf, type Lexicon } from './compounds.ts';
import { stem, withoutArticle } from './stem.ts';

/** Words and their nearest spellings, looked up many times. */
export interface Spelling {
  /** The word with the diacritics that the content gives it: sjalvmord is självmord. */
  restored: (word: string) => string;
  /** The word as the content spells it, where the query's is one step from it and not itself a word; else undefined. */
  corrected: (word: string) => string | undefined;
}

const shortest = 4;

/** A speller over a vocabulary: its words, and how they look without diacritics and endings. */
export function spellingOf(words: readonly string[], lexicon: Lexicon): Spelling {
  const folded = new Map(words.map((word) => [fold(word), word]));
  const stems = new Set(words.map((word) => fold(stem(word))));
  const isKnown = (word: string): boolean => {
    const plain = fold(word);
    if (plain.length < shortest || /\d/.test(plain) || folded.has(plain) || stems.has(fold(stem(word)))) return true;
    if (folded.has(withoutArticle(plain))) return true;
    return isBeginning(plain, folded) || partsOf(word, lexicon).length > 0;
  };
  const exact = new Set(words);
  return {
    restored: (word) => (exact.has(word) ? word : (folded.get(word) ?? word)),
    corrected: (word) => (isKnown(word) ? undefined : nearestOf(fold(word), folded)),
  };
}

/** A word that somebody is still typing. */
function isBeginning(plain: string, folded: ReadonlyMap<string, string>): boolean {
  for (const word of folded.keys()) if (word.startsWith(plain)) return true;
  return false;
}

/** The word one step away: of several, the one that keeps the most letters of the beginning. */
function nearestOf(plain: string, folded: ReadonlyMap<string, string>): string | undefined {
  let best: { word: string; shared: number } | undefined;
  for (const [candidate, word] of folded) {
    if (!isOneStep(plain, candidate)) continue;
    const shared = sharedStart(plain, candidate);
    if (best === undefined || shared > best.shared) best = { word, shared };
  }
  return best?.word;
}
