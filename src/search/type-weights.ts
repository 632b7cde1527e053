/**
 * How much a hit counts by the type of its page. An index and a municipality are asked for by name: their long lists say
 * little of the word in a query. A source is what a statement rests on, seldom the answer itself.
 */
export const typeWeights: Readonly<Record<string, number>> = {
  'Om planen': 1.7,
  Mål: 1.7,
  Händelse: 1.05,
  Vårdsamverkan: 1.3,
  Överenskommelse: 1.4,
  Aktör: 0.9,
  Sida: 0.8,
  Ord: 0.94,
  Dokument: 1.1,
  Fokusområde: 0.52,
  Start: 0.6,
  Kommun: 0.43,
  Källa: 0.15,
};
