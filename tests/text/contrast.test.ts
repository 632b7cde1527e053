import { expect, test } from 'vitest';
import { contrastOf } from '#text/contrast.ts';

// Black on white and a colour on itself are the ends of the scale; 767676 is the lightest grey that passes on white.
test.for([
  ['#000000', '#ffffff', 21],
  ['#ffff00', '#ffff00', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
] as const)('%s on %s has the contrast %d, whichever comes first', ([first, second, contrast]) => {
  expect([contrastOf(first, second), contrastOf(second, first)].map((value) => Math.round(value * 100) / 100)).toEqual([
    contrast,
    contrast,
  ]);
});
