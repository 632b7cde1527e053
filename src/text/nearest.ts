import { distance } from 'fastest-levenshtein';
import { fold } from './letters.ts';
import { isOneStep } from './one-step.ts';

/**
 * The candidate most like `value`, or undefined when none is near for its length. Names with other figures are other
 * things, however alike: a report of another year.
 */
export function nearest(value: string, candidates: readonly string[]): string | undefined {
  const folded = asId(value);
  let best: string | undefined;
  let bestSteps = stepsFor(folded) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - folded.length) > bestSteps + 1) continue;
    const other = asId(candidate);
    const steps = stepsBetween(folded, other);
    if (steps >= bestSteps || haveOtherFigures(folded, other)) continue;
    best = candidate;
    bestSteps = steps;
  }
  return best;
}

/** How many letters may differ: in three none, in five one, in eight two, then a third. */
function stepsFor({ length }: string): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** How many letters differ. Letters that changed places, and a word that lacks its end or a letter, are the same word. */
function stepsBetween(a: string, b: string): number {
  const isShort = a.length < 4;
  if (a.length > 1 && isOneStep(a, b) && (b.length > a.length || sorted(a) === sorted(b))) return isShort ? 0.5 : 1;
  if (!isShort && b.startsWith(a) && b.length - a.length < 3) return 1;
  return distance(a, b);
}

const sorted = (word: string): string => [...word].sort().join('');

/** The year that begins an event's name may be wrong where several words after it are right. */
const yearFirst = /^\d{4}-(?=\p{L}+-)/u;

function haveOtherFigures(a: string, b: string): boolean {
  const [own, others] = [a, b].map((word) => sorted(word.replace(/\D/g, '')));
  if (own === '' || others === '' || own === others) return false;
  return !yearFirst.test(a) || !yearFirst.test(b) || a.replace(yearFirst, '') !== b.replace(yearFirst, '');
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
export function asId(value: string): string {
  return fold(value.toLowerCase()).replace(/[\s_]+/g, '-');
}

/** The choice that is meant by its value or its name, or by something like one of them. */
export function nearestChoice(value: string, choices: readonly { value: string; title: string }[]): string | undefined {
  const exact = choices.find(({ title }) => title.toLowerCase() === value.toLowerCase())?.value;
  const values = choices.map((choice) => choice.value);
  const near = exact ?? nearest(value, values);
  if (near !== undefined) return near;
  const titles = choices.map(({ title }) => title);
  const nearTitle = nearest(value, titles);
  return choices.find(({ title }) => title === nearTitle)?.value;
}
