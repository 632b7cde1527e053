import Kalla from '#components/Kalla.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(Kalla, {
  'i en text': { id: 'protokoll' },
});
