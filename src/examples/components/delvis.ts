import Delvis from '#components/Delvis.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Delvis,
  {
    'i en text': { not: 'dagen framgår inte' },
  },
  { slot: 'Kommunen sade ja till planen.' },
);
