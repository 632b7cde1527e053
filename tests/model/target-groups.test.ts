import { expect, test } from 'vitest';
import { recordOf } from '#model/lookup.ts';
import { groupNamesOf, groupsInWords, targetGroupsOf } from '#model/target-groups.ts';
import { planFrom } from '../plan-from.ts';

const goal = { a: { targetGroups: ['older', 'adults'] }, b: { targetGroups: null } };

test('a plan that names no target groups has those that most plans have', () => {
  const plan = planFrom({ goal });
  expect(targetGroupsOf(plan).map(({ name }) => name)).toEqual(['Vuxna', 'Barn och unga', 'Äldre']);
  expect(groupNamesOf(plan, recordOf(plan, 'goal', 'a'))).toEqual(['Äldre', 'Vuxna']);
});

test('a plan has its own words for them', () => {
  const plan = planFrom({
    goal,
    plan: {
      targetGroups: [
        { id: 'adults', name: 'Myndiga' },
        { id: 'older', name: 'Seniorer' },
      ],
    },
  });
  const inWords = ['a', 'b'].map((id) => groupsInWords(plan, recordOf(plan, 'goal', id)));
  expect(inWords).toEqual(['seniorer och myndiga', undefined]);
});
