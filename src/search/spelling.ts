import { partsOf, type Lexicon } from './compounds.ts';
import { stem, withoutArticle } from './stem.ts';
import { neverMended } from './everyday-words.ts';
import { fold, isFiller } from './words.ts';

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
  const folded = new Map(words.map((word) => [fold(word), word]));
  const stems = new Set(words.map((word) => fold(stem(word))));
  const isFindable = (word: string): boolean => {
    const plain = fold(word);
    if (/\d/.test(plain) || folded.has(plain) || stems.has(fold(stem(word)))) return true;
    return folded.has(withoutArticle(plain)) || isBeginning(plain, folded);
  };
  const isKnown = (word: string): boolean =>
    word.length < shortest || isFindable(word) || partsOf(word, lexicon).length > 0;
  const exact = new Set(words);
  return {
    isFindable,
    restored: (word) => (exact.has(word) ? word : (folded.get(word) ?? word)),
    corrected: (word) => (isKnown(word) || neverMended.has(word) ? undefined : nearestOf(word, words)),
  };
}

/** A word that somebody is still typing. */
function isBeginning(plain: string, folded: ReadonlyMap<string, string>): boolean {
  for (const word of folded.keys()) if (word.startsWith(plain)) return true;
  return false;
}

/** The word one step away, which begins alike and says something: of several, the one that keeps the most letters of the beginning. */
function nearestOf(typed: string, words: readonly string[]): string | undefined {
  const plain = fold(typed);
  let best: { word: string; shared: number } | undefined;
  for (const word of words) {
    const candidate = fold(word);
    if (!isOneStep(plain, candidate) || isFiller(word)) continue;
    const shared = sharedStart(plain, candidate);
    if (shared === 0) continue;
    if (best === undefined || shared > best.shared) best = { word, shared };
  }
  return best?.word;
}

/** How many letters two words begin with in common. */
export function sharedStart(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
}

/** Whether one letter added, left out or changed, or two that changed places, makes one of the other. */
export function isOneStep(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const start = sharedStart(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
