import type { PlanData } from '#schemas/plan.ts';
import {
  futureDate,
  impossibleDate,
  outsideTimeline,
  readBeforePublished,
  reversedDates,
  yearInName,
} from '#issues/definitions.ts';
import { firstDay, isRealDate, lastDay } from '#text/dates.ts';
import { everyPart, everyScalar } from './every-record.ts';
import type { Check, Finding } from './finding.ts';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Days exist in the calendar. */
export const realDates: Check = ({ plan }) =>
  everyScalar(plan).flatMap(({ kind, id, path, value }) =>
    typeof value === 'string' && isoDate.test(value) && !isRealDate(value)
      ? [{ issue: impossibleDate({ date: value }), kind, id, at: { field: path } }]
      : [],
  );

const spans = [
  ['from', 'to'],
  ['from', 'until'],
  ['to', 'extendedTo'],
  ['preparedFrom', 'from'],
  ['year', 'lastYear'],
] as const;

/** What ends does not end before it begins. */
export const orderedDates: Check = ({ plan }) =>
  everyPart(plan).flatMap(({ kind, id, values, path }) =>
    spans.flatMap(([first, last]) => {
      const from = values[first];
      const to = values[last];
      if (!isMoment(from) || !isMoment(to) || lastDay(String(to)) >= firstDay(String(from))) return [];
      const issue = reversedDates({ from: String(from), to: String(to) });
      return [{ issue, kind, id, at: { field: [...path, last] } }];
    }),
  );

/** A source was not read before it was published. */
export const readSources: Check = ({ plan }) =>
  plan.records.source.flatMap(({ kind, id, published, retrieved }) => {
    if (!isMoment(published) || !isMoment(retrieved)) return [];
    if (lastDay(String(retrieved)) >= firstDay(String(published))) return [];
    const issue = readBeforePublished({ published: String(published), retrieved: String(retrieved) });
    return [{ issue, kind, id, at: { field: ['retrieved'] } }];
  });

/** What has been done was not done after today, nor after the day of the commit where the clock is wrong. */
export const pastDates: Check = ({ plan, date, today }) => {
  const last = [date, today]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  if (last === undefined) return [];
  return everyScalar(plan).flatMap(({ kind, id, path, value, info: { isPast, title = '' } }) =>
    isPast === true && typeof value === 'string' && firstDay(value) > last
      ? [{ issue: futureDate({ title, date: value }), kind, id, at: { field: path } }]
      : [],
  );
};

/** Events lie inside the plan's timeline, and their file names begin with their year. */
export const eventDates: Check = ({ plan }) => {
  const findings: Finding[] = [];
  const { from, to }: Partial<PlanData['timeline']> = plan.overview?.timeline ?? {};
  // A date that cannot be read is told of where it stands.
  for (const { kind, id, date } of plan.records.event.filter(({ date: read }) => typeof read === 'string')) {
    if (from !== undefined && to !== undefined && (lastDay(date) < firstDay(from) || firstDay(date) > lastDay(to))) {
      findings.push({ issue: outsideTimeline({ date, from, to }), kind, id, at: { field: ['date'] } });
    }
    const year = date.slice(0, 4);
    if (!id.startsWith(`${year}-`)) {
      const expected = `${year}-${id.replace(/^\d{4}-/, '')}.yaml`;
      findings.push({ issue: yearInName({ year, expected }), kind, id, at: { field: ['date'] } });
    }
  }
  return findings;
};

function isMoment(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value));
}
