import type { Plan } from '#model/plan.ts';
import { hatch } from './hatch.ts';
import type { Shape } from './shapes.ts';

interface Ground {
  x: (year: number) => number;
  top: number;
  bottom: number;
}

/** The years in which the plan was prepared, was in force and was extended, as bands with their names. */
export function periodBands({ overview: { period } }: Plan, { x, top, bottom }: Ground): Shape[] {
  const end = period.to + 1;
  const parts = [
    { from: period.preparedFrom, to: period.from, name: 'Planen togs fram', class: 'preparing' },
    { from: period.from, to: end, name: 'Planen gällde', class: 'in-force' },
    ...(period.extendedTo === null
      ? []
      : [{ from: end, to: period.extendedTo + 1, name: 'Rekommenderad förlängning', class: 'extended' }]),
  ];
  return parts.flatMap(({ from, to, name, class: kind }): Shape[] => {
    const [left, right] = [Math.round(x(from)), Math.round(x(to))];
    const box = { x: left, y: top, width: right - left, height: bottom - top };
    return [
      ...(kind === 'extended' ? [hatch(box, 9)] : []),
      { type: 'rect', ...box, class: `band ${kind}` },
      { type: 'path', d: `M${left} ${top}H${right}`, class: `edge ${kind}` },
      { type: 'text', x: left + 3, y: top - 8, text: name, class: 'period' },
    ];
  });
}

/** Lines between the years from the first up to, and not with, the end, and the name of each year. */
export function yearAxis(first: number, end: number, { x, top, bottom }: Ground): Shape[] {
  const years = Array.from({ length: end - first }, (_, index) => first + index);
  const lines = years.map((year) => `M${Math.round(x(year))} ${top}V${bottom}`).join('');
  return [
    { type: 'path', d: lines, class: 'rule' },
    ...years.map((year): Shape => {
      return { type: 'text', x: Math.round(x(year + 0.5)), y: bottom + 18, text: String(year), class: 'year' };
    }),
  ];
}
