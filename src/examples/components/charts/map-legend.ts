import MapLegend from '#components/charts/MapLegend.astro';
import { careAreas, federations } from '#examples/county/divided.ts';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(MapLegend, {
  'efter förbund': { plan: county, division: federations },
  'efter område': { plan: county, division: careAreas },
});
