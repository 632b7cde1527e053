import { expect, test } from 'vitest';
import { reservedQueries } from '#checks/reserved-queries.ts';
import { planFrom } from '../plan-from.ts';

const plan = planFrom({
  site: { soughtAs: [{ page: '/kommuner/', searches: ['alla kommuner', 'Vem  gör vad'] }] },
  goal: { g: { name: 'Vem gör vad?', soughtAs: ['Vem gör vad?', 'vem gör'] } },
});
const judge = (queries?: string[]) =>
  reservedQueries({ plan, declared: [], reservedQueries: queries }).map(({ issue, kind, at }) => [
    issue.code,
    kind,
    at,
  ]);

test('a question that the search is examined with is not among what a record is sought by', () => {
  expect(judge(['vem gör vad', 'Kommuner'])).toEqual([
    ['reserved-query', 'site', { field: ['soughtAs', 0, 'searches', 1] }],
    ['reserved-query', 'goal', { field: ['soughtAs', 0] }],
  ]);
});

test('where nothing is examined, nothing is reserved', () => {
  expect([judge([]), judge()]).toEqual([[], []]);
});
