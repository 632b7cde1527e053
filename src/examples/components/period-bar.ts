import PeriodBar from '#components/PeriodBar.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(PeriodBar, {
  'med förlängning': { plan: county },
  'utan förlängning': { plan: bareCounty },
});
