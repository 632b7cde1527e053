import FederationFacts from '#components/facts/FederationFacts.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(FederationFacts, {
  'allt känt': { plan: county, federation: recordOf(county, 'federation', 'norra-forbundet') },
  'mycket okänt': { plan: county, federation: recordOf(county, 'federation', 'sodra-forbundet') },
});
