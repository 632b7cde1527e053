import Timeline from '#components/charts/Timeline.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(Timeline, {
  'många händelser': { plan: county, today: '2099-01-01' },
  'en händelse': { plan: bareCounty, today: '2016-01-01' },
});
