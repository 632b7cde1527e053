import SourceList from '#components/SourceList.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

const sources = county.records.source;

export const examples = examplesOf(SourceList, {
  'flera källor': { sources },
});
