import { impossibleDate, outsideTimeline, reversedDates, yearInName } from '#issues/definitions.ts';
import { firstDay, isRealDate, lastDay } from '#text/dates.ts';
import { everyRecord, everyScalar } from './every-record.ts';
import type { Check, Finding } from './finding.ts';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Days exist in the calendar. */
export const realDates: Check = ({ plan }) =>
  [...everyScalar(plan)].flatMap(({ kind, id, path, value }) =>
    typeof value === 'string' && isoDate.test(value) && !isRealDate(value)
      ? [{ issue: impossibleDate({ date: value }), kind, id, at: { field: path } }]
      : [],
  );

/** What ends does not end before it begins. */
export const orderedDates: Check = ({ plan }) =>
  [...everyRecord(plan)].flatMap(({ kind, id, data }) =>
    spans(data).flatMap(({ from, to, field }) =>
      lastDay(String(to)) < firstDay(String(from))
        ? [{ issue: reversedDates({ from: String(from), to: String(to) }), kind, id, at: { field } }]
        : [],
    ),
  );

/** Events lie inside the plan's timeline, and their file names begin with their year. */
export const eventDates: Check = ({ plan }) => {
  const findings: Finding[] = [];
  for (const { kind, id, date } of plan.records.event) {
    const timeline = plan.overview?.timeline;
    if (timeline !== undefined && (lastDay(date) < firstDay(timeline.from) || firstDay(date) > lastDay(timeline.to))) {
      findings.push({ issue: outsideTimeline({ date, ...timeline }), kind, id, at: { field: ['date'] } });
    }
    const year = date.slice(0, 4);
    if (!id.startsWith(`${year}-`)) {
      const expected = `${year}-${id.replace(/^\d{4}-/, '')}.yaml`;
      findings.push({ issue: yearInName({ year, expected }), kind, id, at: { field: ['date'] } });
    }
  }
  return findings;
};

interface Span {
  from: string | number;
  to: string | number;
  field: (string | number)[];
}

/** Pairs of a beginning and an end, wherever they stand in a record. */
function spans(data: object, path: (string | number)[] = []): Span[] {
  const found: Span[] = [];
  const values = data as Record<string, unknown>;
  const pairs = [
    ['from', 'to'],
    ['from', 'until'],
    ['since', 'until'],
    ['to', 'extendedTo'],
    ['preparedFrom', 'from'],
  ] as const;
  for (const [first, last] of pairs) {
    const from = values[first];
    const to = values[last];
    if (isMoment(from) && isMoment(to)) found.push({ from, to, field: [...path, last] });
  }
  for (const [key, value] of Object.entries(values)) {
    if (value === null || typeof value !== 'object' || key === 'body') continue;
    found.push(...spans(value, [...path, Array.isArray(data) ? Number(key) : key]));
  }
  return found;
}

function isMoment(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value));
}
