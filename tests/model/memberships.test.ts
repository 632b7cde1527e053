import { expect, test } from 'vitest';
import { divisionsOf } from '#model/division.ts';
import { membersOf, recordOf } from '#model/lookup.ts';
import { datedIn, datedMembersOf } from '#model/memberships.ts';
import { planFrom } from '../plan-from.ts';

const norr = { group: 'norr', until: '2019', sources: ['s1'] };
const soder = { group: 'soder', from: '2020', sources: ['s1'] };
const planOn = (date: string | undefined, aby: object) =>
  planFrom(
    {
      federation: { norr: { name: 'Norra förbundet' }, soder: { name: 'Södra förbundet' } },
      municipality: { aby: { name: 'Åby', careArea: null, ...aby } },
    },
    { date },
  );
const groupsOn = (date: string | undefined, aby: object) => recordOf(planOn(date, aby), 'municipality', 'aby').groups;

test('a municipality belongs to the groups it names, each once, where no dates say otherwise', () => {
  expect([
    groupsOn('2026-11-24', { federation: ['soder', 'norr', 'soder'] }),
    groupsOn('2026-11-24', { federation: null }),
    groupsOn('2026-11-24', { federation: 'soder', memberships: [norr] }),
    groupsOn('2026-11-24', { federation: 'soder', memberships: [{ group: 'norr', sources: ['s1'] }] }),
  ]).toEqual([['soder', 'norr'], [], ['soder'], ['soder']]);
});

test('the day of the edition decides what is so, to and including the last day', () => {
  const memberships = [norr, soder];
  const days = ['2019-12-31', '2020-01-01', '2026-11-24'];
  expect(days.map((day) => groupsOn(day, { federation: 'norr', memberships }))).toEqual([
    ['norr'],
    ['soder'],
    ['soder'],
  ]);
});

test('where the change came some day in a year, the next group counts from the first', () => {
  const memberships = [norr, { ...soder, from: '2019' }];
  expect(['2018-12-31', '2019-01-01'].map((day) => groupsOn(day, { federation: 'norr', memberships }))).toEqual([
    ['norr'],
    ['soder'],
  ]);
});

test('a membership of one year is so that whole year', () => {
  const memberships = [{ ...norr, from: '2019' }];
  expect(['2019-06-01', '2020-01-01'].map((day) => groupsOn(day, { federation: null, memberships }))).toEqual([
    ['norr'],
    [],
  ]);
});

test('a municipality that came back belongs again', () => {
  const memberships = [norr, { group: 'norr', from: '2024', sources: ['s1'] }];
  expect(['2022-01-01', '2024-01-01'].map((day) => groupsOn(day, { federation: 'norr', memberships }))).toEqual([
    [],
    ['norr'],
  ]);
});

test('without a day the latest that the content states decides, and without that what has an end is over', () => {
  const aby = { name: 'Åby', federation: 'norr', careArea: null, memberships: [norr] };
  const federation = { norr: {} };
  const read = planFrom({ federation, municipality: { aby }, source: { s1: { retrieved: '2019-05-01' } } });
  expect([recordOf(read, 'municipality', 'aby').groups, groupsOn(undefined, aby)]).toEqual([['norr'], []]);
});

test('members, and the words about them, follow', () => {
  const plan = planOn('2026-11-24', {
    federation: 'soder',
    memberships: [norr, soder, { group: 'norr', from: '2027-01-01', sources: ['s1'] }],
  });
  const { norr: north, soder: south } = Object.fromEntries(plan.records.federation.map((one) => [one.id, one]));
  if (north === undefined || south === undefined) throw new Error('the plan has two federations');
  const [division] = divisionsOf(plan);
  if (division === undefined) throw new Error('the plan has a division');
  expect({
    members: [north, south].map(({ id }) => membersOf(plan, id).map(({ label }) => label)),
    ofAby: datedIn(recordOf(plan, 'municipality', 'aby'), division).map(({ lead, of }) => `${lead} … ${of.label}`),
    ofNorth: datedMembersOf(plan, north).map(({ lead, of }) => `${lead} … ${of.label}`),
  }).toEqual({
    members: [[], ['Åby']],
    ofAby: [
      'Till och med 2019 hörde … Norra förbundet',
      'Från 2020 hör … Södra förbundet',
      'Från 1\u00a0januari 2027 hör … Norra förbundet',
    ],
    ofNorth: ['Till och med 2019 hörde … Åby', 'Från 1\u00a0januari 2027 hör … Åby'],
  });
});
