import type { SourcedEntry } from '#model/plan.ts';
import type { Figure, Shape } from './shapes.ts';

const step = 24;
const middle = step / 2;
const radius = 8;

/** A circle for each of the plan's goals: full, half or empty by how much is known; the ones not found are empty and last. */
export function goalStrip(known: readonly SourcedEntry['certainty'][], count: number, title: string): Figure {
  const shapes = Array.from({ length: count }, (_, index) => circle(index * step + middle, known[index] ?? 'unknown'));
  return {
    width: count * step,
    height: step,
    title,
    description: '',
    class: 'goal-strip',
    hasLinks: false,
    shapes: shapes.flat(),
  };
}

function circle(x: number, certainty: SourcedEntry['certainty']): Shape[] {
  const ring: Shape = { type: 'circle', x, y: middle, radius, class: certainty === 'sourced' ? 'full' : 'ring' };
  if (certainty !== 'partly') return [ring];
  return [ring, { type: 'path', d: `M${x} ${middle - radius}a${radius} ${radius} 0 0 0 0 ${2 * radius}z` }];
}
