import CategoryMark from '#components/charts/CategoryMark.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(CategoryMark, {
  överenskommelse: { category: 'national-agreement' },
  strategi: { category: 'strategy' },
  beslut: { category: 'decision' },
  förlängning: { category: 'extension' },
  arbete: { category: 'process' },
  uppföljning: { category: 'follow-up' },
  'ett beslut som är delvis belagt': { category: 'decision', isHollow: true },
});
