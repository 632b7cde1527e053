import SiteFacts from '#components/facts/SiteFacts.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(SiteFacts, {
  'allt känt': { site: county.site },
  'inget bestämt': { site: bareCounty.site },
});
