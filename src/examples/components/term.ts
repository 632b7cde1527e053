import Term from '#components/Term.astro';
import { words } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Term,
  {
    'en förkortning': { id: 'sip' },
  },
  { slot: 'SIP', locals: { words } },
);
