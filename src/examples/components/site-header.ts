import SiteHeader from '#components/SiteHeader.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(SiteHeader, {
  'på startsidan': { plan: county, path: '/' },
  'på en kommuns sida': { plan: county, path: '/kommuner/tallby/' },
  'på söksidan': { plan: county, path: '/sok/' },
});
