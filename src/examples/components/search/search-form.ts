import SearchForm from '#components/search/SearchForm.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(SearchForm, {
  'i sidhuvudet': { action: '/sok/', base: '/' },
  'med egen fråga': { action: '/sok/', base: '/', id: 'sok-har', label: 'Sök sidan' },
});
