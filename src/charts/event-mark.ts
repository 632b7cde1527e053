import { categoryOf } from '#model/categories.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { categoryMark } from './category-mark.ts';
import type { Shape } from './shapes.ts';

/**
 * An event as a mark around a point: the shape says which category, hollow that it is not fully sourced. A day is the
 * mark alone, a month has a short line under it, a year has end stops `reach` units to each side.
 */
export function eventMark(plan: Plan, event: Entry<'event'>, x: number, y: number, reach: number): Shape[] {
  const mark: Shape = {
    type: 'path',
    d: categoryMark(categoryOf(plan, event).mark, x, y),
    class: event.certainty === 'sourced' ? 'mark' : 'mark hollow',
  };
  const line = extent(event.date, reach);
  return line === undefined ? [mark] : [{ type: 'path', d: `M${x} ${y}${line}`, class: 'extent' }, mark];
}

function extent(date: string, reach: number): string | undefined {
  if (date.length === 10) return undefined;
  if (date.length === 7) return 'm-11 10h22';
  const arm = reach - 9;
  return `m${-reach} -5v10m0 -5h${arm}m18 0h${arm}m0 -5v10`;
}
