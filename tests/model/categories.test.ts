import { expect, test } from 'vitest';
import { categoriesInUse, categoriesOf, categoryOf } from '#model/categories.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

const plan = planFrom({
  plan: {
    eventCategories: [
      { id: 'utbildning', name: 'Utbildning', heading: 'Utbildningar' },
      { id: 'resa', name: 'Resa', heading: 'Resor' },
    ],
  },
  event: { a: { category: 'resa' }, b: { category: 'strategy' } },
}) as Plan;

test("the categories are those that every plan has, then the plan's own, whose marks are named by their order", () => {
  expect(categoriesOf(plan).map(({ id, name, mark }) => [id, name, mark])).toEqual([
    ['national-agreement', 'Nationell överenskommelse', 'national-agreement'],
    ['strategy', 'Nationell strategi', 'strategy'],
    ['decision', 'Beslut', 'decision'],
    ['extension', 'Förlängning och slut', 'extension'],
    ['process', 'Arbete', 'process'],
    ['follow-up', 'Uppföljning', 'follow-up'],
    ['utbildning', 'Utbildning', 'own-1'],
    ['resa', 'Resa', 'own-2'],
  ]);
  expect(categoriesOf(planFrom({}) as Plan)).toHaveLength(6);
});

test('a choice among categories has those that some event is of', () => {
  expect(categoriesInUse(plan).map(({ id }) => id)).toEqual(['strategy', 'resa']);
});

test('an event has the category that it names', () => {
  expect(categoryOf(plan, { category: 'resa' }).name).toBe('Resa');
  expect(() => categoryOf(plan, { category: 'ingen' })).toThrow('no category "ingen"');
});
