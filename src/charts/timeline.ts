import { scaleLinear } from 'd3-scale';
import { categoryOf } from '#model/categories.ts';
import { countyDecisions } from '#model/events.ts';
import { keyEvents } from '#model/key-events.ts';
import { localityNames } from '#model/localities.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { dateInWords, firstDay, lastDay, yearFraction } from '#text/dates.ts';
import { countInWords } from '#text/numbers.ts';
import { spanInWords } from '#text/periods.ts';
import { eventMark } from './event-mark.ts';
import type { Figure, Shape } from './shapes.ts';
import { letterWidth, periodBands, yearAxis } from './timeline-ground.ts';
import { lanesOf } from './timeline-lanes.ts';

const width = 1140;
const margin = { start: 4, top: 24, end: 4, bottom: 26 };
const rowHeight = 26;
const laneHead = 32;
const target = 24;

/** An event placed in its lane: where its mark stands, how far its date reaches, in which row, and its name where it has one. */
interface Placed {
  event: Entry<'event'>;
  x: number;
  reach: number;
  row: number;
  name: Name | undefined;
}

/** The words beside a mark: from which place on the row they are written, and in which direction. */
interface Name {
  text: string;
  x: number;
  isBefore: boolean;
}

/**
 * The timeline: lanes over the plan's years, bands for the plan's time, every mark a link, those that the plan rests
 * on with their names. Marks stand where the middle of their date is, in a new row where they would overlap. `today` is
 * the edition's day.
 */
export function timeline(plan: Plan, today: string): Figure {
  const { from, to } = plan.overview.timeline;
  const [first, end] = [Number(from.slice(0, 4)), Number(to.slice(0, 4)) + 1];
  const x = scaleLinear()
    .domain([first, end])
    .range([margin.start, width - margin.end]);
  const localities = localityNames(plan);
  const named = new Set(keyEvents(plan, countyDecisions(plan)).map(({ id }) => id));
  let bottom = margin.top;
  const lanes = lanesOf(plan);
  const laneShapes = lanes.flatMap(({ heading, categories }): Shape[] => {
    const top = bottom;
    const events = plan.records.event.filter(({ category }) => categories.includes(category));
    const placed = place(events, x, named);
    bottom += laneHead + rowHeight * (Math.max(-1, ...placed.map(({ row }) => row)) + 1);
    return [
      { type: 'path', d: `M${margin.start} ${bottom}H${width - margin.end}`, class: 'rule' },
      { type: 'text', x: margin.start, y: top + 19, text: heading, class: 'lane' },
      ...placed.map((event) => drawEvent(plan, event, top + laneHead, localities.get(event.event.id))),
    ];
  });
  const ground = { x, top: margin.top, bottom };
  return {
    width,
    height: bottom + margin.bottom,
    title: `Tidslinje ${spanInWords(String(first), String(end - 1))}`,
    description: `Händelserna i ${countInWords(lanes.length)} rader, efter slag. Samma händelser står i listan under figuren.`,
    class: 'timeline',
    hasLinks: true,
    shapes: [...periodBands(plan, today, ground), ...yearAxis(first, end, ground), ...laneShapes],
  };
}

/** Gives each event the first row where neither its mark, its extent nor its name meets another. */
function place(events: readonly Entry<'event'>[], x: (year: number) => number, named: ReadonlySet<string>): Placed[] {
  const ends: number[] = [];
  return events.map((event) => {
    const from = x(yearFraction(firstDay(event.date)));
    const to = x(yearFraction(lastDay(event.date)) + 1 / 366);
    const middle = (from + to) / 2;
    const start = Math.min(from, middle - target / 2);
    const end = Math.max(to, middle + target / 2);
    const name = named.has(event.id) ? nameBeside(event.title, start, end) : undefined;
    const free = name?.isBefore === true ? name.x - widthOf(name.text) : start;
    const found = ends.findIndex((taken) => taken <= free);
    const row = found < 0 ? ends.length : found;
    ends[row] = name?.isBefore === false ? name.x + widthOf(name.text) : end;
    return { event, x: Math.round(middle), reach: Math.round((to - from) / 2) - 2, row, name };
  });
}

/** A name after what it names, or before it where there is no room; none where it has room on neither side. */
function nameBeside(text: string, start: number, end: number): Name | undefined {
  const after = Math.round(end) + gap;
  const before = Math.round(start) - gap;
  if (after + widthOf(text) <= width - margin.end) return { text, x: after, isBefore: false };
  return before - widthOf(text) >= margin.start ? { text, x: before, isBefore: true } : undefined;
}

const gap = 4;
const widthOf = (text: string): number => text.length * letterWidth;

// Everything in a link is drawn from where the link stands, and is the same text in all of them, which compresses well.
function drawEvent(plan: Plan, placed: Placed, top: number, locality: string | undefined): Shape {
  const { event, x, reach, row, name } = placed;
  const { mark } = categoryOf(plan, event);
  return {
    type: 'link',
    href: event.href,
    label: eventName(event),
    at: { x, y: top + row * rowHeight + rowHeight / 2 },
    class: locality === undefined ? mark : `${mark} ${locality}`,
    shapes: [
      { type: 'path', d: 'M-12 -12h24v24h-24z', class: 'target' },
      ...eventMark(plan, event, 0, 0, reach),
      ...(name === undefined ? [] : [drawName(name, x)]),
    ],
  };
}

const drawName = ({ text, x, isBefore }: Name, middle: number): Shape => {
  return { type: 'text', x: x - middle, y: 5, text, class: isBefore ? 'name before' : 'name' };
};

/** An event's name where it stands alone: `2 oktober 2017: Styrgruppen beslutar`. */
export function eventName({ date, dateText = dateInWords(date), title }: Entry<'event'>): string {
  return `${dateText}: ${title}`;
}
