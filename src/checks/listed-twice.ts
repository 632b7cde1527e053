import { listedTwice } from '#issues/definitions.ts';
import { everyScalar } from './every-record.ts';
import type { Check } from './finding.ts';

/** Nothing stands twice in a list: readers would see it twice, or one of the two was to be another. */
export const repeatedItems: Check = ({ plan }) => {
  const listed = new Map<object, Set<string>>();
  return everyScalar(plan).flatMap(({ kind, id, data, path, value }) => {
    if (typeof path.at(-1) !== 'number') return [];
    const seen = listed.get(data) ?? new Set();
    listed.set(data, seen);
    const item = JSON.stringify([path.slice(0, -1), value]);
    if (!seen.has(item)) {
      seen.add(item);
      return [];
    }
    return [{ issue: listedTwice({ value: String(value) }), kind, id, at: { field: path } }];
  });
};
