import PageTools from '#components/PageTools.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(PageTools, {
  'på en sida': {},
});
