/**
 * How much a hit counts by the type of its page. An index and a municipality are asked for by name: their long lists say
 * little of the word in a query. A source is what a statement rests on, seldom the answer itself.
 */
export const typeWeights: Readonly<Record<string, number>> = {
  Mål: 1.4,
  'Om planen': 1.3,
  Sida: 0.8,
  Start: 0.6,
  Kommun: 0.6,
  Aktör: 0.9,
  Ord: 0.75,
  Dokument: 0.6,
  Källa: 0.3,
};
