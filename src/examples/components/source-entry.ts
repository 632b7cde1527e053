import SourceEntry from '#components/SourceEntry.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(SourceEntry, {
  'används på många ställen': { plan: county, source: recordOf(county, 'source', 'webb') },
  'utan adress och med en anmärkning': { plan: county, source: recordOf(county, 'source', 'protokoll') },
  'är också ett dokument': { plan: county, source: recordOf(county, 'source', 'rapport') },
  'används inte': { plan: bareCounty, source: recordOf(bareCounty, 'source', 'webb') },
});
