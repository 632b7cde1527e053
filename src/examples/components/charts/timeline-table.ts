import TimelineTable from '#components/charts/TimelineTable.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(TimelineTable, {
  'många händelser': { plan: county },
  'en händelse': { plan: bareCounty },
});
