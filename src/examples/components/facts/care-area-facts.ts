import CareAreaFacts from '#components/facts/CareAreaFacts.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(CareAreaFacts, {
  'allt känt': { plan: county, careArea: recordOf(county, 'care-area', 'vard-nord') },
  'mycket okänt': { plan: county, careArea: recordOf(county, 'care-area', 'vard-syd') },
});
