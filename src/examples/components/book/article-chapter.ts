import ArticleChapter from '#components/book/ArticleChapter.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { bodies } from '#examples/county/bodies.ts';

export const examples = examplesOf(ArticleChapter, {
  'en artikel': { plan: county, articles: county.records.article, bodies },
  'ingen artikel': { plan: county, articles: [], bodies },
});
