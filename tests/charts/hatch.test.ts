import { expect, test } from 'vitest';
import { hatch } from '#charts/hatch.ts';

test('fills a box with diagonal lines from its first corner to its last, cut at the edges', () => {
  expect(hatch({ x: 5, y: 7, width: 20, height: 10 }, 10)).toEqual({
    type: 'clip',
    x: 5,
    y: 7,
    width: 20,
    height: 10,
    shapes: [{ type: 'path', d: 'M0 10l10 -10m0 10l10 -10m0 10l10 -10m0 10', class: 'hatch' }],
  });
});
