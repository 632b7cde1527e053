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

test('the columns are the target groups that the plan names, in its order', () => {
  const plan = planFrom({
    plan: {
      targetGroups: [
        { id: 'nyanlanda', name: 'Nyanlända' },
        { id: 'adults', name: 'Vuxna' },
      ],
    },
    goal: { a: { name: 'A', number: 'A1', targetGroups: ['nyanlanda'] } },
  });
  const [row] = goalMatrix(plan);
  expect(row?.cells.map(({ group, goals }) => [group?.name, goals.length])).toEqual([
    ['Nyanlända', 1],
    ['Vuxna', 0],
    [undefined, 0],
  ]);
});
