import { sharedDay } from '#issues/definitions.ts';
import { dateInWords, dayBefore } from '#text/dates.ts';
import { everyPart } from './every-record.ts';
import type { Check, Finding } from './finding.ts';

/** What ends does so the day before the next begins, in a list of names or memberships. Of a year or a month nobody knows. */
export const sharedDays: Check = ({ plan }) =>
  everyPart(plan).flatMap(({ kind, id, values, path }): Finding[] => {
    if (!Array.isArray(values)) return [];
    const spans = values as readonly (Record<string, unknown> | null)[];
    return spans.flatMap((span, index): Finding[] => {
      const until = span?.['until'];
      if (typeof until !== 'string' || until.length < 10) return [];
      if (!spans.some((other) => other !== span && other?.['from'] === until)) return [];
      const issue = sharedDay({ day: dateInWords(until), before: dayBefore(until) });
      return [{ issue, kind, id, at: { field: [...path, index, 'until'] } }];
    });
  });
