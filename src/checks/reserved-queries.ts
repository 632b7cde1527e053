import { reservedQuery } from '#issues/definitions.ts';
import { everyText } from './every-text.ts';
import type { Check, Finding } from './finding.ts';

/** The keys that hold what readers search by. */
const searchKeys = new Set(['soughtAs', 'searches']);

/** What the search is examined with is not written into the content: it would answer from the key. */
export const reservedQueries: Check = ({ plan, reservedQueries: queries = [] }) => {
  const reserved = new Set(queries.map(asAsked));
  return everyText(plan).flatMap(({ kind, id, text, at }): Finding[] => {
    const key = 'field' in at ? at.field.findLast((step) => typeof step === 'string') : undefined;
    if (!searchKeys.has(String(key)) || !reserved.has(asAsked(text))) return [];
    return [{ issue: reservedQuery({ query: text }), kind, id, at }];
  });
};

/** Questions that differ in capitals, spaces and the sign at the end are the same. */
function asAsked(query: string): string {
  return query
    .toLocaleLowerCase('sv')
    .replace(/\s+/g, ' ')
    .replace(/[ ?!.]+$/, '')
    .trim();
}
