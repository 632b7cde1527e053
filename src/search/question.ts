/** What a question asks for, by its first words, and the type of page that tells it. */
const asked: readonly { words: RegExp; type: string; weight: number }[] = [
  { words: /^(?:vad (?:är|betyder|innebär|menas med)|vem är)\b/, type: 'Ord', weight: 1.8 },
  { words: /^(?:när|vilket år|vilken dag)\b/, type: 'Händelse', weight: 2 },
];

const opening =
  /^(?:vad|var|vart|vem|vems|vilken|vilket|vilka|hur|när|varför|varifrån|finns|får|kan|kommer|gäller|måste|är|har|ska|jag|what|who|where|when|how|is|can)(?!\p{L})/u;
const fewestWords = 4;

/** Whether a query asks in a sentence, as the questions of a page are asked. */
export function isQuestion(query: string): boolean {
  const text = query.trim().toLowerCase();
  return text.endsWith('?') || opening.test(text) || text.split(/\s+/).length >= fewestWords;
}

/** How much more a page counts, by its type, for what a query asks: an event for when, a word of the glossary for what it is. */
export function favouredTypes(query: string): Readonly<Record<string, number>> {
  const text = query.trim().toLowerCase();
  return Object.fromEntries(asked.filter(({ words }) => words.test(text)).map(({ type, weight }) => [type, weight]));
}
