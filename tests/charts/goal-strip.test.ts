import { expect, test } from 'vitest';
import { goalStrip } from '#charts/goal-strip.ts';

test('is a circle for each goal of the plan: full, half, or empty, those not found last', () => {
  expect(goalStrip(['sourced', 'partly'], 3, 'Tre mål')).toEqual({
    width: 72,
    height: 24,
    title: 'Tre mål',
    description: '',
    class: 'goal-strip',
    hasLinks: false,
    shapes: [
      { type: 'circle', x: 12, y: 12, radius: 8, class: 'full' },
      { type: 'circle', x: 36, y: 12, radius: 8, class: 'ring' },
      { type: 'path', d: 'M36 4a8 8 0 0 0 0 16z' },
      { type: 'circle', x: 60, y: 12, radius: 8, class: 'ring' },
    ],
  });
});
