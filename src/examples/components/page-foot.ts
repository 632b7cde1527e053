import PageFoot from '#components/PageFoot.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(PageFoot, {
  'med datum': { plan: county, file: 'kommuner/tallby.yaml', changed: '2026-01-15' },
  'utan datum och förråd': {
    plan: bareCounty,
    file: 'tidslinje/2019-verksamhetsuppfoljningen-presenteras-for-fortroendevalda.yaml',
  },
});
