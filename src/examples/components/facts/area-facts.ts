import AreaFacts from '#components/facts/AreaFacts.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(AreaFacts, {
  'allt känt': { plan: county, area: recordOf(county, 'area', 'norra-lansdelen') },
  'mycket okänt': { plan: county, area: recordOf(county, 'area', 'sodra-lansdelen') },
});
