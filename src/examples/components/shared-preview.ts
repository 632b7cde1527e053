import SharedPreview from '#components/SharedPreview.astro';
import { bareCounty, county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  SharedPreview,
  {
    'en kommuns sida': { plan: county, title: 'Tallby', path: '/kommuner/tallby/' },
    'en sida utan eget slag': { plan: bareCounty, title: 'Sök', path: '/sok/' },
  },
  { under: 'head' },
);
