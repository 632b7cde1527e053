import Contents from '#components/book/Contents.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { chaptersOf } from '#model/book.ts';

export const examples = examplesOf(Contents, {
  'alla kapitel': { chapters: chaptersOf(county) },
  'ett kapitel': { chapters: chaptersOf(county).slice(0, 1) },
});
