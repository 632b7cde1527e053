import { expect, test } from 'vitest';
import type { Plan } from '#model/plan.ts';
import { localitiesOf, localityNames } from '#model/localities.ts';
import { planFrom } from '../plan-from.ts';

const plan = planFrom({
  federation: { f1: {}, f2: {} },
  'care-area': { v1: {}, v2: {} },
  municipality: {
    alleryd: { federation: 'f1', careArea: 'v1' },
    grankoping: { federation: 'f1', careArea: 'v2' },
    tallby: { federation: 'f2', careArea: 'v2' },
  },
  actor: { regionen: {} },
  event: {
    county: { date: '2016', who: ['regionen'] },
    nation: { date: '2016', scope: 'national' },
    federation: { date: '2017', who: ['regionen', 'f1'] },
    one: { date: '2018', who: ['tallby'] },
    concerned: { date: '2018', who: ['regionen'], concerns: ['tallby'] },
    'care-area': { date: '2019', who: ['v2'] },
    elsewhere: { date: '2020', scope: 'other-county', who: ['regionen'] },
  },
}) as Plan;

test('events of the county and of the country belong to no place', () => {
  const names = localityNames(plan);
  expect([names.has('county'), names.has('nation')]).toEqual([false, false]);
});

test('a local event concerns its municipality, or the members of its federation or care area; another county concerns none', () => {
  expect(
    localitiesOf(plan).map(({ name, municipalities, events }) => [name, [...municipalities], [...events]]),
  ).toEqual([
    ['plats-1', ['alleryd', 'grankoping'], ['federation']],
    ['plats-2', ['tallby'], ['concerned', 'one']],
    ['plats-3', ['grankoping', 'tallby'], ['care-area']],
    ['plats-4', [], ['elsewhere']],
  ]);
});
