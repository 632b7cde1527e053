import Page from '#layouts/Page.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Page,
  {
    'en kommuns sida': {
      plan: county,
      title: 'Tallby',
      path: '/kommuner/tallby/',
      description: 'En sida i ett påhittat län.',
      crumbs: [{ text: 'Kommuner', href: '/kommuner/' }],
      neighbours: { next: { label: 'Öst', href: '/kommuner/ost/' } },
      file: 'kommuner/tallby.yaml',
      changed: '2026-01-15',
    },
    'hjälp först, dold för sökning': {
      plan: bareCounty,
      title: 'En sida om suicid',
      path: '/om/suicid/',
      description: 'En sida i ett påhittat län.',
      helpFirst: true,
      isHidden: true,
    },
  },
  { under: 'document', slot: '<h1>Sidans rubrik</h1>' },
);
