import { expect, test } from 'vitest';
import { groundInWords } from '#charts/timeline-ground.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

const groundOf = (otherPeriods?: readonly object[]) =>
  groundInWords(planFrom({ plan: { afterPeriod: null, ...(otherPeriods && { otherPeriods }) } }) as Plan, '2026-11-24');

test('the ground of the timeline is told of each kind of time once', () => {
  const first = { title: 'Den första planen', from: 2012, until: 2015 };
  const longer = { title: 'En första förlängning', from: 2021, until: 2022, isExtension: true };
  expect([groundOf(), groundOf([first, longer])]).toEqual([
    'Botten är grå när planen togs fram, fylld under planens tid och randig under den rekommenderade förlängningen.',
    'Botten är fylld när en plan gäller, grå när planen togs fram och randig under en förlängning.',
  ]);
});
