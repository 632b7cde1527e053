import type { Entry, Plan } from '#model/plan.ts';
import { lanes } from './timeline-lanes.ts';

/** A year of the timeline as a row: the events of each lane. */
export interface TimelineRow {
  year: number;
  /** Where in the plan's time the year lies. */
  period: 'preparing' | 'in-force' | 'extended' | undefined;
  cells: Entry<'event'>[][];
}

/** The timeline as years by lanes, for narrow screens. Every year has a row, also one without events. */
export function timelineTable({ overview, records }: Plan): TimelineRow[] {
  const { timeline, period } = overview;
  const first = Number(timeline.from.slice(0, 4));
  const count = Number(timeline.to.slice(0, 4)) - first + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = first + index;
    const inYear = records.event.filter(({ date }) => date.startsWith(String(year)));
    const cells = lanes.map(({ categories }) => inYear.filter(({ category }) => categories.includes(category)));
    return { year, period: periodOf(year, period), cells };
  });
}

function periodOf(year: number, { preparedFrom, from, to, extendedTo }: Plan['overview']['period']) {
  if (year < preparedFrom || year > (extendedTo ?? to)) return undefined;
  if (year < from) return 'preparing';
  return year <= to ? 'in-force' : 'extended';
}
