import { scaleLinear } from 'd3-scale';
import { localityNames } from '#model/localities.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { dateInWords, firstDay, lastDay, yearFraction } from '#text/dates.ts';
import { spanInWords } from '#text/periods.ts';
import { eventMark } from './event-mark.ts';
import type { Figure, Shape } from './shapes.ts';
import { periodBands, yearAxis } from './timeline-ground.ts';
import { lanes } from './timeline-lanes.ts';

const width = 1140;
const margin = { start: 4, top: 24, end: 4, bottom: 26 };
const rowHeight = 26;
const laneHead = 32;
const target = 24;

/** An event placed in its lane: where its mark stands, how far its date reaches, and in which row. */
interface Placed {
  event: Entry<'event'>;
  x: number;
  reach: number;
  row: number;
}

/**
 * The timeline: four lanes over the plan's years, bands for the plan's time, every mark a link.
 * Marks stand where the middle of their date is, in a new row where they would overlap. `today` is the edition's day.
 */
export function timeline(plan: Plan, today: string): Figure {
  const { from, to } = plan.overview.timeline;
  const [first, end] = [Number(from.slice(0, 4)), Number(to.slice(0, 4)) + 1];
  const x = scaleLinear()
    .domain([first, end])
    .range([margin.start, width - margin.end]);
  const localities = localityNames(plan);
  let bottom = margin.top;
  const laneShapes = lanes.flatMap(({ heading, categories }): Shape[] => {
    const top = bottom;
    const events = plan.records.event.filter(({ category }) => categories.includes(category));
    const placed = place(events, x);
    bottom += laneHead + rowHeight * (Math.max(-1, ...placed.map(({ row }) => row)) + 1);
    return [
      { type: 'path', d: `M${margin.start} ${bottom}H${width - margin.end}`, class: 'rule' },
      { type: 'text', x: margin.start, y: top + 19, text: heading, class: 'lane' },
      ...placed.map((event) => drawEvent(event, top + laneHead, localities.get(event.event.id))),
    ];
  });
  const ground = { x, top: margin.top, bottom };
  return {
    width,
    height: bottom + margin.bottom,
    title: `Tidslinje ${spanInWords(String(first), String(end - 1))}`,
    description: 'Händelserna i fyra rader, efter slag. Samma händelser står i listan under figuren.',
    class: 'timeline',
    hasLinks: true,
    shapes: [...periodBands(plan, today, ground), ...yearAxis(first, end, ground), ...laneShapes],
  };
}

/** Gives each event the first row where neither its mark nor its extent meets another. */
function place(events: readonly Entry<'event'>[], x: (year: number) => number): Placed[] {
  const ends: number[] = [];
  return events.map((event) => {
    const from = x(yearFraction(firstDay(event.date)));
    const to = x(yearFraction(lastDay(event.date)) + 1 / 366);
    const middle = (from + to) / 2;
    const start = Math.min(from, middle - target / 2);
    const found = ends.findIndex((end) => end <= start);
    const row = found < 0 ? ends.length : found;
    ends[row] = Math.max(to, middle + target / 2);
    return { event, x: Math.round(middle), reach: Math.round((to - from) / 2) - 2, row };
  });
}

// Everything in a link is drawn from where the link stands, and is the same text in all of them, which compresses well.
function drawEvent({ event, x, reach, row }: Placed, top: number, locality: string | undefined): Shape {
  return {
    type: 'link',
    href: event.href,
    label: eventName(event),
    at: { x, y: top + row * rowHeight + rowHeight / 2 },
    class: locality === undefined ? event.category : `${event.category} ${locality}`,
    shapes: [{ type: 'path', d: 'M-12 -12h24v24h-24z', class: 'target' }, ...eventMark(event, 0, 0, reach)],
  };
}

/** An event's name where it stands alone: `2 oktober 2017: Styrgruppen beslutar`. */
export function eventName({ date, dateText = dateInWords(date), title }: Entry<'event'>): string {
  return `${dateText}: ${title}`;
}
