import { expect, test } from 'vitest';
import { timelineTable } from '#charts/timeline-table.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

const plan = planFrom({
  plan: {
    timeline: { from: '2015', to: '2021-06' },
    period: { preparedFrom: 2016, from: 2018, to: 2019, extendedTo: 2020 },
  },
  event: {
    '2015-a': { date: '2015-06', category: 'strategy' },
    '2018-a': { date: '2018', category: 'decision' },
    '2018-b': { date: '2018-03-09', category: 'follow-up' },
    '2018-c': { date: '2018-01-01', category: 'extension' },
  },
}) as Plan;

test('is a row for each year with its place in the time of the plan, and the events of each lane in order', () => {
  const rows = timelineTable(plan).map(({ year, period, cells }) => [
    year,
    period,
    cells.map((events) => events.map(({ id }) => id)),
  ]);
  expect(rows).toEqual([
    [2015, undefined, [['2015-a'], [], [], []]],
    [2016, 'preparing', [[], [], [], []]],
    [2017, 'preparing', [[], [], [], []]],
    [2018, 'in-force', [[], ['2018-c', '2018-a'], [], ['2018-b']]],
    [2019, 'in-force', [[], [], [], []]],
    [2020, 'extended', [[], [], [], []]],
    [2021, undefined, [[], [], [], []]],
  ]);
});

test('a plan that was not extended has no extended years', () => {
  const short = { ...plan, overview: { ...plan.overview, period: { ...plan.overview.period, extendedTo: null } } };
  expect(timelineTable(short).map(({ period }) => period)).toEqual([
    undefined,
    'preparing',
    'preparing',
    'in-force',
    'in-force',
    undefined,
    undefined,
  ]);
});
