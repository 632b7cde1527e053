import { stagesOf, type Stage } from '#model/plan-time.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { firstDay, lastDay } from '#text/dates.ts';
import { lanesOf } from './timeline-lanes.ts';

/** A year of the timeline as a row: the events of each lane. */
export interface TimelineRow {
  year: number;
  /** Where in the plan's time the year lies. */
  period: 'preparing' | 'in-force' | 'extended' | undefined;
  cells: Entry<'event'>[][];
}

/** The timeline as years by lanes, for narrow screens. Every year has a row, also one without events. */
export function timelineTable(plan: Plan): TimelineRow[] {
  const { overview, records } = plan;
  const lanes = lanesOf(plan);
  const { timeline } = overview;
  const stages = stagesOf(overview);
  const first = Number(timeline.from.slice(0, 4));
  const count = Number(timeline.to.slice(0, 4)) - first + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = first + index;
    const inYear = records.event.filter(({ date }) => date.startsWith(String(year)));
    const cells = lanes.map(({ categories }) => inYear.filter(({ category }) => categories.includes(category)));
    return { year, period: periodOf(year, stages), cells };
  });
}

/** The stage that begins last of those that a year has a day of. */
function periodOf(year: number, stages: readonly Stage[]): TimelineRow['period'] {
  const within = stages.findLast(({ from, to }) => firstDay(from) <= `${year}-12-31` && lastDay(to) >= `${year}-01-01`);
  return within === undefined || within.class === 'after' ? undefined : within.class;
}
