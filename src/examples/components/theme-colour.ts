import ThemeColour from '#components/ThemeColour.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  ThemeColour,
  {
    'ljust och mörkt': {},
  },
  { under: 'head' },
);
