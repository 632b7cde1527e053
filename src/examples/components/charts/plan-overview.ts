import PlanOverview from '#components/charts/PlanOverview.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(PlanOverview, {
  'allt känt': { plan: county },
  'knappt något känt': { plan: bareCounty },
});
