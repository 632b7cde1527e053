import Book from '#layouts/Book.astro';
import { county } from '#examples/county/county.ts';
import { citationsOfBook } from '#model/book.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Book,
  {
    'hela planen': {
      plan: county,
      edition: { date: '2026-01-15', commit: 'abc1234' },
      chapters: [],
      citations: citationsOfBook(county),
    },
  },
  { under: 'document', slot: '<p>Kapitlen står här.</p>' },
);
