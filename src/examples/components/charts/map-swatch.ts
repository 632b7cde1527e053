import MapSwatch from '#components/charts/MapSwatch.astro';
import { careAreas, federations } from '#examples/county/divided.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(MapSwatch, {
  'ett förbund': { division: federations, group: 'norra-forbundet' },
  'ett område': { division: careAreas, group: 'vard-kusten' },
  'utan färg': { division: federations, group: 'vard-kusten' },
});
