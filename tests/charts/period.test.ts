import { expect, test } from 'vitest';
import { certaintyBar } from '#charts/certainty-bar.ts';
import { periodBar, periodParts } from '#charts/period.ts';
import type { PlanData } from '#schemas/plan.ts';

const overview = {
  period: { preparedFrom: 2016, from: 2018, to: 2020, extendedTo: 2024 },
  timeline: { from: '2012', to: '2025' },
  afterPeriod: { text: 'Okänt.', sources: [], certainty: 'unknown' },
} as unknown as PlanData;

test("the plan's time has a part for each stage, and the time after it is unknown", () => {
  expect(periodParts(overview).map(({ years, class: part }) => [years, part])).toEqual([
    ['2016–2017', 'preparing'],
    ['2018–2020', 'in-force'],
    ['2021–2024', 'extended'],
    ['2025', 'after'],
  ]);
});

test('a plan that was not extended has no part for it', () => {
  const plain = { ...overview, period: { ...overview.period, extendedTo: null } };
  expect(periodParts(plain).map(({ years }) => years)).toEqual(['2016–2017', '2018–2020', '2021–2025']);
});

test('a year is as long as another in the bar', () => {
  const widths = periodBar(overview).shapes.flatMap((shape) => (shape.type === 'rect' ? [shape.width] : []));
  expect(widths).toEqual([200, 300, 400, 100]);
});

test('the bar of certainty says in words what it shows, and leaves out what there is none of', () => {
  expect(certaintyBar({ sourced: 3, partly: 1, unknown: 0 }).title).toBe('3 belagda, 1 delvis belagda');
});
