import HelpAtNeed from '#components/HelpAtNeed.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(HelpAtNeed, {
  'vid ett fält på webbplatsen': { field: 'sok', register: '/sok/hjalp.json' },
  'i ett dokument som inte hämtar något': { field: 'sokord', register: county.need },
});
