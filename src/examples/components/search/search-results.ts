import SearchResults from '#components/search/SearchResults.astro';
import { divisionsOf } from '#model/division.ts';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(SearchResults, {
  'utan fråga': {
    base: '/',
    focusAreas: county.records['focus-area'].map(({ name }) => name),
    divisions: divisionsOf(county),
  },
  'utan indelning': { base: '/', focusAreas: [], divisions: [] },
});
