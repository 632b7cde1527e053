import { expect, test } from 'vitest';
import { goalMatrix } from '#model/goal-matrix.ts';
import { planFrom } from '../plan-from.ts';

test('a goal stands in the row of its area and the columns of its groups, or where its place is unknown', () => {
  const plan = planFrom({
    'focus-area': { ett: { name: 'Ett', number: 1 } },
    goal: {
      a: { name: 'A', focusArea: 'ett', targetGroups: ['adults', 'older'] },
      b: { name: 'B' },
    },
  });
  const rows = goalMatrix(plan).map(({ area, cells }) => [
    area?.id,
    ...cells.map(({ goals }) => goals.map(({ id }) => id).join()),
  ]);
  expect(rows).toEqual([
    ['ett', 'a', '', 'a', ''],
    [undefined, '', '', '', 'b'],
  ]);
});
