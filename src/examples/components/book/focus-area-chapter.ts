import FocusAreaChapter from '#components/book/FocusAreaChapter.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { bodies } from '#examples/county/bodies.ts';

export const examples = examplesOf(FocusAreaChapter, {
  'flera områden': { plan: county, bodies },
});
