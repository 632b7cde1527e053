import { expect, test } from 'vitest';
import type { Plan } from '#model/plan.ts';
import { nameOfShowing, showingsOf } from '#model/left-in-timeline.ts';
import { localityNames } from '#model/localities.ts';
import { planFrom } from '../plan-from.ts';

const plan = planFrom({
  federation: { f1: {} },
  'care-area': { v1: {} },
  municipality: { alleryd: { federation: 'f1', careArea: 'v1' } },
  actor: { regionen: {} },
  event: {
    county: { date: '2016', who: ['regionen'], category: 'decision' },
    nation: { date: '2016', scope: 'national', category: 'strategy' },
    'local-decision': { date: '2017', who: ['alleryd'], category: 'decision' },
    'local-work': { date: '2017', who: ['alleryd'], category: 'process' },
    'local-work-too': { date: '2018', who: ['alleryd'], category: 'process' },
  },
}) as Plan;

test('events are left when one of their categories shows, and those of one place when that is chosen too', () => {
  expect(showingsOf(plan, plan.records.event, localityNames(plan)).map(nameOfShowing)).toEqual([
    'decision',
    'strategy',
    'process-plats-1',
  ]);
});

test('without events nothing is left', () => {
  expect(showingsOf(plan, [], localityNames(plan))).toEqual([]);
});
