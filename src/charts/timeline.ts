import { scaleLinear } from 'd3-scale';
import type { Entry, Plan } from '#model/plan.ts';
import { dateInWords, firstDay, lastDay } from '#text/dates.ts';
import { categoryMark, type Category } from './category-mark.ts';
import type { Figure, Shape } from './shapes.ts';

const width = 1140;
const margin = { start: 4, top: 22, end: 4, bottom: 26 };
const rowHeight = 25;
const laneHead = 30;
const target = 24;

interface Lane {
  heading: string;
  categories: readonly Category[];
}

const lanes: readonly Lane[] = [
  { heading: 'Nationella överenskommelser och strategier', categories: ['national-agreement', 'strategy'] },
  { heading: 'Beslut, förlängning och slut', categories: ['decision', 'extension'] },
  { heading: 'Arbete', categories: ['process'] },
  { heading: 'Uppföljning', categories: ['follow-up'] },
];

/** An event placed in its lane: where its mark stands, and how far its date reaches. */
interface Placed {
  event: Entry<'event'>;
  x: number;
  from: number;
  to: number;
  row: number;
}

/**
 * The timeline: four lanes over the plan's years, a band for the plan's period, every mark a link.
 * A day is a mark alone; a month has a short line under it; a year has end stops across the whole year.
 */
export function timeline(plan: Plan): Figure {
  const { from, to } = plan.overview.timeline;
  const years = [Number(from.slice(0, 4)), Number(to.slice(0, 4)) + 1] as const;
  const x = scaleLinear()
    .domain([...years])
    .range([margin.start, width - margin.end]);
  const placed = lanes.map((lane) =>
    place(
      plan.records.event.filter(({ category }) => lane.categories.includes(category)),
      x,
    ),
  );
  const heights = placed.map((events) => laneHead + rowHeight * (Math.max(-1, ...events.map(({ row }) => row)) + 1));
  const height = margin.top + heights.reduce((sum, lane) => sum + lane, 0) + margin.bottom;
  const bottom = height - margin.bottom;
  const laneShapes = placed.flatMap((events, index) => {
    const top = margin.top + heights.slice(0, index).reduce((sum, lane) => sum + lane, 0);
    const heading: Shape = {
      type: 'text',
      x: margin.start,
      y: top + 19,
      text: lanes[index]?.heading ?? '',
      class: 'lane',
    };
    return [heading, ...events.map((event) => drawEvent(event, top + laneHead))];
  });
  return {
    width,
    height,
    title: `Tidslinje ${years[0]}–${years[1] - 1}`,
    description: 'Händelserna i fyra rader, efter slag. Samma händelser står i listan under figuren.',
    class: 'timeline',
    hasLinks: true,
    shapes: [...bands(plan, x, bottom), ...axis(years, x, bottom), ...laneShapes],
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
    return { event, x: middle, from, to, row };
  });
}

/** A day as a year with decimals: 2018-07-02 is about 2018.5. */
function yearFraction(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

function drawEvent({ event, x, from, to, row }: Placed, top: number): Shape {
  const y = top + row * rowHeight + rowHeight / 2;
  const mark: Shape = {
    type: 'path',
    d: categoryMark(event.category, x, y),
    class: event.certainty === 'sourced' ? 'mark' : 'mark hollow',
  };
  return {
    type: 'link',
    href: event.href,
    label: `${event.dateText ?? dateInWords(event.date)}: ${event.title}`,
    class: `event ${event.category}`,
    shapes: [
      { type: 'rect', x: x - target / 2, y: y - target / 2, width: target, height: target, class: 'target' },
      ...extent(event.date, x, y, from, to),
      mark,
    ],
  };
}

function extent(date: string, x: number, y: number, from: number, to: number): Shape[] {
  if (date.length === 10) return [];
  if (date.length === 7) return [{ type: 'path', d: `M${round(x - 11)} ${round(y + 9.6)}h22`, class: 'extent' }];
  const [left, right] = [from + 2, to - 2];
  const d = `M${round(left)} ${round(y - 5)}v10M${round(left)} ${round(y)}H${round(x - 9)}M${round(x + 9)} ${round(y)}H${round(right)}M${round(right)} ${round(y - 5)}v10`;
  return [{ type: 'path', d, class: 'extent' }];
}

/** The time the plan was prepared, was in force and was extended, as bands with their names. */
function bands({ overview: { period } }: Plan, x: (year: number) => number, bottom: number): Shape[] {
  const parts = [
    { from: period.preparedFrom, to: period.from, name: 'Planen togs fram', class: 'preparing' },
    { from: period.from, to: period.to + 1, name: 'Planen gällde', class: 'in-force' },
    ...(period.extendedTo === null
      ? []
      : [{ from: period.to + 1, to: period.extendedTo + 1, name: 'Rekommenderad förlängning', class: 'extended' }]),
  ];
  return parts.flatMap(({ from, to, name, class: kind }): Shape[] => [
    {
      type: 'rect',
      x: x(from),
      y: margin.top,
      width: x(to) - x(from),
      height: bottom - margin.top,
      class: `band ${kind}`,
    },
    { type: 'text', x: x(from) + 3, y: 14, text: name, class: 'period' },
  ]);
}

function axis([first, end]: readonly [number, number], x: (year: number) => number, bottom: number): Shape[] {
  return Array.from({ length: end - first }, (_, index) => first + index).flatMap((year): Shape[] => [
    { type: 'path', d: `M${round(x(year))} ${margin.top}V${round(bottom)}`, class: 'rule' },
    { type: 'text', x: x(year + 0.5), y: bottom + 18, text: String(year), class: 'year' },
  ]);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
