import AboutChapter from '#components/book/AboutChapter.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { bodies } from '#examples/county/bodies.ts';

export const examples = examplesOf(AboutChapter, {
  'sidor med brödtext': { plan: county, pages: county.records.page, bodies },
});
