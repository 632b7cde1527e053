import MapViews from '#components/charts/MapViews.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(MapViews, {
  'flera vyer': { plan: county },
});
