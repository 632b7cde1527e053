import type { PageKind } from './page-types.ts';
import { questionWeights } from './weights.ts';

const opening =
  /^(?:vad|var|vart|vem|vems|vilken|vilket|vilka|hur|när|varför|varifrån|finns|får|kan|kommer|gäller|måste|är|har|ska|jag|what|who|where|when|how|is|can)(?!\p{L})/u;
const fewestWords = 4;

/** Whether a query asks in a sentence, as the questions of a page are asked. */
export function isQuestion(query: string): boolean {
  const text = query.trim().toLowerCase();
  return text.endsWith('?') || opening.test(text) || text.split(/\s+/).length >= fewestWords;
}

/** How much more a page counts, by its kind, for what a query asks: an event for when, a word of the glossary for what it is. */
export function favouredKinds(query: string): Readonly<Partial<Record<PageKind, number>>> {
  const text = query.trim().toLowerCase();
  return Object.fromEntries(
    questionWeights.filter(({ words }) => words.test(text)).map(({ kind, weight }) => [kind, weight]),
  );
}
