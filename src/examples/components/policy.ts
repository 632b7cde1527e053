import Policy from '#components/Policy.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Policy,
  {
    'bara i den byggda webbplatsen': {},
  },
  { under: 'head' },
);
