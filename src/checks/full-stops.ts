import { fullStop } from '#issues/definitions.ts';
import { lastWordWithStop } from '#text/full-stop.ts';
import { everyScalar } from './every-record.ts';
import type { Check } from './finding.ts';

/** The keys that hold a title or a name. */
const keys = new Set(['title', 'name', 'fullName', 'shortName', 'heading', 'term', 'hospital', 'seat', 'service']);
/** Kinds whose titles are others' words. */
const quoting = new Set(['source', 'document']);

/** A title and a name end without a full stop. Of headings in bodies it is told where they are read. */
export const fullStops: Check = ({ plan }) =>
  everyScalar(plan).flatMap(({ kind, id, path, value }) => {
    if (!keys.has(String(path.at(-1))) || quoting.has(kind)) return [];
    const word = lastWordWithStop(String(value));
    if (word === undefined) return [];
    return [{ issue: fullStop({ word, corrected: word.slice(0, -1) }), kind, id, at: { field: path, match: word } }];
  });
