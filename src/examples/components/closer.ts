import Closer from '#components/Closer.astro';
import { citations } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Closer,
  {
    'av en källa': { of: 'kalla-1' },
  },
  { locals: { citations } },
);
