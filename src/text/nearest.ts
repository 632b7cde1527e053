import { distance } from 'fastest-levenshtein';
import { fold } from './letters.ts';

/** The candidate most like `value`, or undefined when none is within two steps or a third of its length. */
export function nearest(value: string, candidates: readonly string[]): string | undefined {
  const folded = asId(value);
  // Fewer steps than letters: a candidate with nothing in common is no suggestion.
  const limit = Math.min(Math.max(2, Math.floor(folded.length / 3)), folded.length - 1);
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - folded.length) >= bestDistance) continue;
    const steps = distance(folded, asId(candidate));
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** How many different words are compared with all candidates; after so many mistakes no suggestion is read. */
const maxSearches = 500;

/** `nearest` for many words and the same candidates: each word is looked for once, and only the first of them. */
export function nearestAmong(candidates: readonly string[]): (value: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (value) => {
    if (!found.has(value) && found.size < maxSearches) found.set(value, nearest(value, candidates));
    return found.get(value);
  };
}

/** Small letters without diacritics, hyphens for spaces: how an editor's word compares with an id. */
function asId(value: string): string {
  return fold(value.toLowerCase()).replace(/[\s_]+/g, '-');
}
