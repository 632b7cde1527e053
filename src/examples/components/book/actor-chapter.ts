import ActorChapter from '#components/book/ActorChapter.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(ActorChapter, {
  'flera aktörer': { plan: county },
});
