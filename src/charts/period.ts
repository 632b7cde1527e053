import type { Plan } from '#model/plan.ts';
import { stackedBar } from './bars.ts';
import type { Figure } from './shapes.ts';

export interface PeriodPart {
  /** `2018–2020`, or a single year. */
  years: string;
  name: string;
  class: 'preparing' | 'in-force' | 'extended' | 'after';
}

/** The plan's time in parts: prepared, in force, extended, and after that unknown. */
export function periodParts({ period, timeline, afterPeriod }: Plan['overview']): PeriodPart[] {
  const last = period.extendedTo ?? period.to;
  const end = Number(timeline.to.slice(0, 4));
  return [
    { years: span(period.preparedFrom, period.from - 1), name: 'Planen togs fram', class: 'preparing' },
    { years: span(period.from, period.to), name: 'Planen gällde', class: 'in-force' },
    ...(period.extendedTo === null
      ? []
      : [
          {
            years: span(period.to + 1, period.extendedTo),
            name: 'Rekommenderad förlängning',
            class: 'extended' as const,
          },
        ]),
    ...(afterPeriod.certainty === 'unknown' && end > last
      ? [{ years: span(last + 1, end), name: 'Uppgift saknas', class: 'after' as const }]
      : []),
  ];
}

/** The parts as a bar, a year as long as another. */
export function periodBar(overview: Plan['overview']): Figure {
  const parts = periodParts(overview);
  const lengths = parts.map(({ years }) => yearsIn(years));
  const segments = parts.map((part, index) => ({ amount: lengths[index] ?? 0, class: part.class, label: '' }));
  const title = `Planens tid. ${parts.map(({ years, name }) => `${years}: ${name.toLocaleLowerCase('sv')}`).join('. ')}.`;
  return stackedBar(
    segments,
    lengths.reduce((sum, length) => sum + length, 0),
    title,
  );
}

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function yearsIn(years: string): number {
  const [from = 0, to = from] = years.split('–').map(Number);
  return to - from + 1;
}
