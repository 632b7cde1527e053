import Kalla from '#components/Kalla.astro';
import { citations } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Kalla,
  {
    'i en text': { id: 'protokoll' },
  },
  { locals: { citations } },
);
