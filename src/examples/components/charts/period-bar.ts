import PeriodBar from '#components/charts/PeriodBar.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(PeriodBar, {
  'med dagens datum': { plan: county, today: '2024-07-02' },
  'efter planens tid': { plan: county, today: '2099-01-01' },
  'utan förlängning': { plan: bareCounty, today: '2099-01-01' },
});
