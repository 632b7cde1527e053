import type { Plan } from '#model/plan.ts';
import { yearFraction } from '#text/dates.ts';
import { stackedBar } from './bars.ts';
import type { Figure } from './shapes.ts';

export interface PeriodPart {
  from: number;
  to: number;
  /** `2018–2020`, or a single year. */
  years: string;
  /** How much of the bar: its years where no part has more than `mostShares`, else in proportion to the longest. */
  share: number;
  name: string;
  class: 'preparing' | 'in-force' | 'extended' | 'after';
}

type Stage = Pick<PeriodPart, 'from' | 'to' | 'name' | 'class'>;

/** As many as the bar has widths for. */
const mostShares = 8;

/** The plan's time in parts: prepared, in force, extended, and after that unknown. */
export function periodParts(overview: Plan['overview']): PeriodPart[] {
  const stages = stagesOf(overview);
  const longest = Math.max(...stages.map(lengthOf));
  return stages.map((stage) => {
    const { from, to } = stage;
    const share = longest > mostShares ? Math.ceil((lengthOf(stage) / longest) * mostShares) : lengthOf(stage);
    return { ...stage, share, years: from === to ? String(from) : `${from}–${to}` };
  });
}

function stagesOf({ period, timeline, afterPeriod }: Plan['overview']): Stage[] {
  const { preparedFrom, from, to, extendedTo } = period;
  const last = extendedTo ?? to;
  const end = Number(timeline.to.slice(0, 4));
  const stages: Stage[] = [
    { from: preparedFrom, to: from - 1, name: 'Togs fram', class: 'preparing' },
    { from, to, name: 'Planens tid', class: 'in-force' },
    { from: to + 1, to: last, name: 'Rekommenderad förlängning', class: 'extended' },
    { from: last + 1, to: afterPeriod.certainty === 'unknown' ? end : last, name: 'Okänt', class: 'after' },
  ];
  return stages.filter((stage) => lengthOf(stage) > 0);
}

const lengthOf = ({ from, to }: Stage): number => to - from + 1;

/** How far into the bar a day lies, in per cent; undefined before it and after it. */
export function placeOf(day: string, overview: Plan['overview']): number | undefined {
  const parts = periodParts(overview);
  const time = yearFraction(day);
  const index = parts.findIndex(({ from, to }) => from <= time && time < to + 1);
  const part = parts[index];
  if (part === undefined) return undefined;
  const before = sharesOf(parts.slice(0, index)) + ((time - part.from) / lengthOf(part)) * part.share;
  return Math.round((before / sharesOf(parts)) * 1000) / 10;
}

const sharesOf = (parts: readonly PeriodPart[]): number => parts.reduce((sum, { share }) => sum + share, 0);

/** The parts as a bar. */
export function periodBar(overview: Plan['overview']): Figure {
  const parts = periodParts(overview);
  const segments = parts.map(({ share, class: kind }) => ({ amount: share, class: kind, label: '' }));
  const title = `Planens tid. ${parts.map(({ years, name }) => `${years}: ${name.toLocaleLowerCase('sv')}`).join('. ')}.`;
  return stackedBar(segments, sharesOf(parts), title);
}
