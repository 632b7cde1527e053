import SkipLink from '#components/SkipLink.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(SkipLink, {
  'överst på en sida': {},
});
