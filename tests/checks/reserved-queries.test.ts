import { expect, test } from 'vitest';
import { reservedQueries } from '#checks/reserved-queries.ts';
import { planFrom } from '../plan-from.ts';

const plan = planFrom({
  searchTerms: {
    pages: [
      { page: '/kommuner/', searches: ['alla kommuner', 'Vem  gör vad'] },
      { page: '/mal/g/', searches: ['Vem gör vad?', 'vem gör'] },
    ],
  },
  goal: { g: { name: 'Vem gör vad?' } },
});
const judge = (queries?: string[]) =>
  reservedQueries({ plan, declared: [], reservedQueries: queries }).map(({ issue, kind, at }) => [
    issue.code,
    kind,
    at,
  ]);

test('a question that the search is examined with is not among what a page is sought by', () => {
  expect(judge(['vem gör vad', 'Kommuner'])).toEqual([
    ['reserved-query', 'search-terms', { field: ['pages', 0, 'searches', 1] }],
    ['reserved-query', 'search-terms', { field: ['pages', 1, 'searches', 0] }],
  ]);
});

test('where nothing is examined, nothing is reserved', () => {
  expect([judge([]), judge()]).toEqual([[], []]);
});
