import SharedPreview from '#components/SharedPreview.astro';
import { bareCounty, county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  SharedPreview,
  {
    'en kommuns sida': { plan: county, title: 'Tallby', description: 'En sida.', path: '/kommuner/tallby/' },
    'en sida utan eget slag': { plan: bareCounty, title: 'Sök', description: 'En sida.', path: '/sok/' },
  },
  { under: 'head' },
);
