import Facts from '#components/facts/Facts.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Facts,
  {
    'två uppgifter': {},
  },
  {
    slot: '<div><dt>Centralort</dt><dd>Tallby</dd></div><div><dt>Ett långt ord, verksamhetsuppföljningsinstrument</dt><dd>okänt</dd></div>',
  },
);
