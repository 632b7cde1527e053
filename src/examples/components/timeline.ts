import Timeline from '#components/Timeline.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(Timeline, {
  'många händelser': { plan: county },
  'en händelse': { plan: bareCounty },
});
