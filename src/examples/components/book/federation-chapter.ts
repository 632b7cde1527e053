import FederationChapter from '#components/book/FederationChapter.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { bodies } from '#examples/county/bodies.ts';

export const examples = examplesOf(FederationChapter, {
  'flera förbund': { plan: county, bodies },
});
