import { expect, test } from 'vitest';
import { memberships } from '#checks/memberships.ts';
import { orderedDates } from '#checks/dates.ts';
import { membershipDiffers } from '#issues/definitions.ts';
import { findingsOf } from './findings.ts';

const recordsOf = (aby: object) => ({
  federation: { norr: {}, soder: {} },
  area: { vast: {} },
  municipality: { aby: { federation: 'soder', careArea: null, ...aby } },
});
const judge = (aby: object) => findingsOf(memberships, recordsOf(aby));
const of = (group: string, dates: object) => ({ group, sources: ['s1'], ...dates });
const found = (code: string, index: number) => [
  { code, kind: 'municipality', id: 'aby', at: { field: ['memberships', index, 'group'] } },
];
const differs = (key: string) => [{ code: 'membership-differs', kind: 'municipality', id: 'aby', at: { key: [key] } }];

test('a change of federation with dates is right, and so is none', () => {
  expect([
    judge({ memberships: [of('norr', { until: '2019' }), of('soder', { from: '2020' })] }),
    judge({ memberships: [of('norr', { until: '2019' })] }),
    judge({}),
  ]).toEqual([[], [], []]);
});

test('a membership has a date', () => {
  expect(judge({ memberships: [of('soder', {})] })).toEqual(found('undated-membership', 0));
});

test('nobody belongs to one group twice at a time; to two groups one may', () => {
  expect([
    judge({ memberships: [of('soder', { until: '2019' }), of('soder', { from: '2016' })] }),
    judge({ memberships: [of('soder', { from: '2010' }), of('soder', { from: '2005', until: '2011' })] }),
    judge({
      federation: ['norr', 'soder'],
      memberships: [of('norr', { from: '2010' }), of('soder', { from: '2005' })],
    }),
    judge({ memberships: [of('soder', { until: '2012' }), of('soder', { from: '2012' })] }),
  ]).toEqual([found('overlapping-memberships', 1), found('overlapping-memberships', 1), [], []]);
});

test('the keys for today say the same as the dates', () => {
  expect([
    judge({ federation: 'norr', memberships: [of('norr', { until: '2019' }), of('soder', { from: '2020' })] }),
    judge({ federation: 'soder', memberships: [of('soder', { until: '2019' })] }),
    judge({ memberships: [of('vast', { from: '2020' })] }),
  ]).toEqual([differs('federation'), differs('federation'), differs('memberships')]);
});

test('the editor reads what to write instead', () => {
  expect([
    membershipDiffers({ field: 'federation', named: ['norr'], now: ['soder'] }).fix,
    membershipDiffers({ field: 'careArea', named: ['v1'], now: ['v1', 'v2'] }).fix,
    membershipDiffers({ field: 'federation', named: ['norr'], now: [] }).fix,
    membershipDiffers({ field: 'areas', named: ['vast'], now: [] }).fix,
  ]).toEqual([
    'Skriv federation: soder.',
    'Skriv careArea: [v1, v2].',
    'Skriv federation: null.',
    'Ta bort raden med areas.',
  ]);
});

test('no membership ends before it begins', () => {
  expect(findingsOf(orderedDates, recordsOf({ memberships: [of('soder', { from: '2020', until: '2019' })] }))).toEqual([
    { code: 'reversed-dates', kind: 'municipality', id: 'aby', at: { field: ['memberships', 0, 'until'] } },
  ]);
});
