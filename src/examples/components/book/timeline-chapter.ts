import TimelineChapter from '#components/book/TimelineChapter.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(TimelineChapter, {
  'flera år': { plan: county },
  'en händelse': { plan: bareCounty },
});
