import CareAreaChapter from '#components/book/CareAreaChapter.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { bodies } from '#examples/county/bodies.ts';

export const examples = examplesOf(CareAreaChapter, {
  'flera områden': { plan: county, bodies },
});
