import WordList from '#components/WordList.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(WordList, {
  'ett ord': { terms: county.records.term.slice(0, 1) },
  'flera ord': { terms: county.records.term },
});
