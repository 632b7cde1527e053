import Amount from '#components/facts/Amount.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(Amount, {
  'ett belopp': { millions: 60.5 },
  'ett stort belopp': { millions: 1234 },
  noll: { millions: 0 },
  okänt: { millions: null },
});
