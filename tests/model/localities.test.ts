import { expect, test } from 'vitest';
import type { Plan } from '#model/plan.ts';
import { localitiesOf, localityNames } from '#model/localities.ts';
import { planFrom } from '../plan-from.ts';

const plan = planFrom({
  federation: { f1: {}, f2: {} },
  'care-area': { v1: {}, v2: {} },
  municipality: {
    ale: { federation: 'f1', careArea: 'v1' },
    bollebygd: { federation: 'f1', careArea: 'v2' },
    tanum: { federation: 'f2', careArea: 'v2' },
  },
  actor: { vgr: {} },
  event: {
    county: { date: '2016', who: ['vgr'] },
    nation: { date: '2016', scope: 'national' },
    federation: { date: '2017', who: ['vgr', 'f1'] },
    one: { date: '2018', who: ['tanum'] },
    concerned: { date: '2018', who: ['vgr'], concerns: ['tanum'] },
    'care-area': { date: '2019', who: ['v2'] },
    elsewhere: { date: '2020', scope: 'other-county', who: ['vgr'] },
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
    ['plats-1', ['ale', 'bollebygd'], ['federation']],
    ['plats-2', ['tanum'], ['concerned', 'one']],
    ['plats-3', ['bollebygd', 'tanum'], ['care-area']],
    ['plats-4', [], ['elsewhere']],
  ]);
});
