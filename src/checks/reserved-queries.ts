import { reservedQuery } from '#issues/definitions.ts';
import type { Check, Finding } from './finding.ts';

/** What the search is examined with is not written into the content: it would answer from the key. */
export const reservedQueries: Check = ({ plan, reservedQueries: queries = [] }) => {
  const reserved = new Set(queries.map(asAsked));
  return (plan.searchTerms?.pages ?? []).flatMap(({ searches }, page) =>
    searches.flatMap((query, place): Finding[] =>
      reserved.has(asAsked(query))
        ? [
            {
              issue: reservedQuery({ query }),
              kind: 'search-terms',
              id: '',
              at: { field: ['pages', page, 'searches', place] },
            },
          ]
        : [],
    ),
  );
};

/** Questions that differ in capitals, spaces and the sign at the end are the same. */
function asAsked(query: string): string {
  return query
    .toLocaleLowerCase('sv')
    .replace(/\s+/g, ' ')
    .replace(/[ ?!.]+$/, '')
    .trim();
}
