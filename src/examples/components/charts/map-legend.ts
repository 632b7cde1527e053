import MapLegend from '#components/charts/MapLegend.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(MapLegend, {
  'efter kommunalförbund': { plan: county, division: 'federation' },
  'efter vårdsamverkan': { plan: county, division: 'careArea' },
});
