import Ord from '#components/Ord.astro';
import { words } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Ord,
  {
    'ett ord som förklaras': { id: 'sip' },
  },
  { slot: 'SIP', locals: { words: { ...words, inBody: ['sip'] } } },
);
