import { distance } from 'fastest-levenshtein';

/** The candidate most like `value`, or undefined when none is within two steps or a third of its length. */
export function nearest(value: string, candidates: readonly string[]): string | undefined {
  const folded = fold(value);
  // Fewer steps than letters: a candidate with nothing in common is no suggestion.
  const limit = Math.min(Math.max(2, Math.floor(folded.length / 3)), folded.length - 1);
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - folded.length) >= bestDistance) continue;
    const steps = distance(folded, fold(candidate));
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** Small letters without diacritics, hyphens for spaces: how an editor's word compares with an id. */
function fold(value: string): string {
  return value
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/g, '-');
}
