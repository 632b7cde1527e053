import Register from '#components/Register.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { wholeRegister } from '#model/register.ts';

export const examples = examplesOf(
  Register,
  {
    'flera bokstäver': { groups: wholeRegister(county) },
  },
  { under: 'h2' },
);
