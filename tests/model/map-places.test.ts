import { expect, test } from 'vitest';
import { isOnMap, leftOfMap, placedOnMap } from '#model/map-places.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

const planWith = (...tiles: ({ row: number; column: number } | null)[]) => {
  const [aby = null, vik = null] = tiles;
  return planFrom({
    federation: { norr: { name: 'Norr' }, soder: { name: 'Söder' } },
    municipality: {
      aby: { name: 'Åby', federation: 'norr', tile: aby },
      vik: { name: 'Vik', federation: 'soder', tile: vik },
    },
  }) as Plan;
};
const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

test.for([
  { tiles: [], placed: [], left: [], on: [false, false, false, false] },
  { tiles: [{ row: 0, column: 0 }], placed: ['aby'], left: ['vik'], on: [true, true, true, false] },
  {
    tiles: [
      { row: 0, column: 0 },
      { row: 0, column: 1 },
    ],
    placed: ['vik', 'aby'],
    left: [],
    on: [true, true, true, true],
  },
])('a plan with $tiles.length places has a map of those, and names the others only beside a map', (expected) => {
  const plan = planWith(...expected.tiles);
  expect({
    tiles: expected.tiles,
    placed: idsOf(placedOnMap(plan)),
    left: idsOf(leftOfMap(plan)),
    on: [undefined, 'aby', 'norr', 'soder'].map((id) => isOnMap(plan, id)),
  }).toEqual(expected);
});
