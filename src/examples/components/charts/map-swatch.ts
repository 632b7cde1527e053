import MapSwatch from '#components/charts/MapSwatch.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(MapSwatch, {
  'ett förbund': { plan: county, division: 'federation', party: 'norra-forbundet' },
  'ett område': { plan: county, division: 'careArea', party: 'vard-kusten' },
  'utan färg': { plan: county, division: 'federation', party: 'vard-kusten' },
});
