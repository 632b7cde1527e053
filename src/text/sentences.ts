const segmenter = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** After which a full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:bl\.\s?a|ca|dnr|dvs|fr\.\s?o\.\s?m|kap|kl|m\.\s?fl|nr|prop|s\.\s?k|t\.\s?ex|t\.\s?o\.\s?m)\.\s*$/iu;

/** The first sentence of a text, and what comes after it, which may be nothing. */
export function firstSentence(text: string): { first: string; rest: string } {
  const ends = [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length);
  const end = ends.find((place) => !abbreviation.test(text.slice(0, place))) ?? text.length;
  return { first: text.slice(0, end).trim(), rest: text.slice(end).trim() };
}
