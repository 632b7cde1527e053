import SiteFooter from '#components/SiteFooter.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(SiteFooter, {
  'allt känt': { plan: county },
  'inget bestämt': { plan: bareCounty },
});
