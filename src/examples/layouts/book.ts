import Book from '#layouts/Book.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Book,
  {
    'hela planen': { plan: county, edition: { date: '2026-01-15', commit: 'abc1234' }, chapters: [] },
  },
  { under: 'document', slot: '<p>Kapitlen står här.</p>' },
);
