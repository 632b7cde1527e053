import BookSearch from '#components/book/BookSearch.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(BookSearch, {
  'i ett dokument': { plan: county },
});
