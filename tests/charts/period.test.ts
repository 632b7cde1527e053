import { expect, test } from 'vitest';
import { certaintyBar } from '#charts/certainty-bar.ts';
import { periodBar, periodParts, placeOf } from '#charts/period.ts';
import type { PlanData } from '#schemas/plan.ts';

const overview = {
  period: { preparedFrom: 2016, from: 2018, to: 2020, extendedTo: 2024 },
  timeline: { from: '2012', to: '2025' },
  afterPeriod: { text: 'Okänt.', sources: [], certainty: 'unknown' },
} as unknown as PlanData;
const today = '2026-11-24';

test("the plan's time has a part for each stage, and the time after it is unknown", () => {
  expect(periodParts(overview, today).map(({ years, class: part }) => [years, part])).toEqual([
    ['2016–2017', 'preparing'],
    ['2018–2020', 'in-force'],
    ['2021–2024', 'extended'],
    ['2025', 'after'],
  ]);
});

test('a plan that was not extended has no part for it', () => {
  const plain = { ...overview, period: { ...overview.period, extendedTo: null } };
  expect(periodParts(plain, today).map(({ years }) => years)).toEqual(['2016–2017', '2018–2020', '2021–2025']);
});

test('a plan prepared in its first year has no part for the time before', () => {
  const plain = { ...overview, period: { ...overview.period, preparedFrom: 2018 } };
  expect(periodParts(plain, today).map(({ years }) => years)).toEqual(['2018–2020', '2021–2024', '2025']);
});

test('a year is as long as another in the bar', () => {
  const widths = periodBar(overview, today).shapes.flatMap((shape) => (shape.type === 'rect' ? [shape.width] : []));
  expect(widths).toEqual([200, 300, 400, 100]);
});

const long = {
  ...overview,
  period: { preparedFrom: 2018, from: 2019, to: 2043, extendedTo: 2048 },
  timeline: { from: '2012', to: '2052' },
} as unknown as PlanData;

test('a part of more years than there are widths for has the widest, and the others theirs in proportion', () => {
  expect(periodParts(long, today).map(({ years, share }) => [years, share])).toEqual([
    ['2018', 1],
    ['2019–2043', 8],
    ['2044–2048', 2],
    ['2049–2052', 2],
  ]);
});

test.for([
  ['2016-01-01', 0, 0],
  ['2018-01-01', 1, 0],
  ['2024-07-02', 2, 87.5],
  ['2025-12-31', 3, 99.7],
] as const)('the day %s lies in part %i, %d per cent into it', ([day, part, into]) => {
  expect(placeOf(day, periodParts(overview, today))).toEqual({ part, into });
});

test('a day lies as far into the part that has its year as it lies into its years', () => {
  // 12 of 25 years.
  expect(placeOf('2031-01-01', periodParts(long, today))).toEqual({ part: 1, into: 48 });
});

test('a day before the bar or after it has no place in it', () => {
  const parts = periodParts(overview, today);
  expect(['2015-12-31', '2026-01-01'].map((day) => placeOf(day, parts))).toEqual([undefined, undefined]);
});

test('a time that is known to the day or the month is told so, and a part is as wide as its whole years, at least one', () => {
  const exact = {
    ...overview,
    period: { preparedFrom: 2019, from: '2020-11-01', to: '2021-03-31', extendedTo: '2022-06' },
  };
  const parts = periodParts(exact as unknown as PlanData, '2021-01-15');
  expect(parts.map(({ years, share }) => [years, share])).toEqual([
    ['2019–2020', 2],
    ['1\u00a0november 2020–31\u00a0mars 2021', 1],
    ['april 2021–juni 2022', 1],
    ['2022–2025', 4],
  ]);
});

test('what nobody knows has no part, and an open end reaches the end of the timeline', () => {
  const yearsOf = (period: object) =>
    periodParts(
      { ...overview, period: { preparedFrom: null, extendedTo: null, ...period } } as unknown as PlanData,
      today,
    ).map(({ years }) => years);
  expect(yearsOf({ from: 2018, to: 'open' })).toEqual(['från 2018']);
  expect(yearsOf({ from: 2018, to: null })).toEqual(['från 2018']);
  expect(yearsOf({ from: null, to: 2020 })).toEqual([]);
});

test('work that is going on is being done, and work that is done was', () => {
  const names = ['2017-12-31', '2018-01-01'].map((day) => periodParts(overview, day)[0]?.name);
  expect(names).toEqual(['Tas fram', 'Togs fram']);
});

test('the bar of certainty says in words what it shows, and leaves out what there is none of', () => {
  expect(certaintyBar({ sourced: 3, partly: 1, unknown: 0 }).title).toBe('3 belagda, 1 delvis belagda');
});
