import SourceEntry from '#components/SourceEntry.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { distinctions } from '#model/distinctions.ts';
import { recordOf } from '#model/lookup.ts';

const apart = distinctions(county);

export const examples = examplesOf(SourceEntry, {
  'används på många ställen': { plan: county, source: recordOf(county, 'source', 'webb'), apart },
  'utan adress och med en anmärkning': { plan: county, source: recordOf(county, 'source', 'protokoll'), apart },
  'används inte': { plan: bareCounty, source: recordOf(bareCounty, 'source', 'webb'), apart: distinctions(bareCounty) },
});
