import ReadingGuide from '#components/ReadingGuide.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(ReadingGuide, {
  'alla märken': { plan: county },
});
