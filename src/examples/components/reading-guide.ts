import ReadingGuide from '#components/ReadingGuide.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(ReadingGuide, {
  'alla märken': {},
});
