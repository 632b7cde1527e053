import RecordPage from '#layouts/RecordPage.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(
  RecordPage,
  {
    'ett mål mellan två andra': {
      plan: county,
      entry: recordOf(county, 'goal', county.records.goal[1]?.id ?? ''),
      description: 'Ett mål i ett påhittat län.',
      changed: '2026-01-15',
    },
  },
  { under: 'document', slot: '<h1>Målets namn</h1>' },
);
