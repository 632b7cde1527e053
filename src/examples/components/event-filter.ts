import EventFilter from '#components/EventFilter.astro';
import { bareCounty, county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(EventFilter, {
  'flera kommuner': { plan: county },
  'ingen händelse som är lokal': { plan: bareCounty },
});
