import BookBody from '#components/book/BookBody.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { bodies } from '#examples/county/bodies.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(BookBody, {
  'en brödtext': { entry: recordOf(county, 'page', 'planen'), bodies },
  'ingen brödtext': { entry: recordOf(county, 'page', 'planen'), bodies: new Map() },
});
