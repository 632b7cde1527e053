import Contents from '#components/Contents.astro';
import { examplesOf } from '#examples/example.ts';

const headings = [
  { id: 'parterna', text: 'Parterna' },
  { id: 'syftet', text: 'Syftet, och varför det blev så långt' },
];

export const examples = examplesOf(Contents, {
  'bredvid texten': { headings },
  'hopfälld i ett smalt fönster': { headings, isFolded: true },
  'på engelska': { headings, language: 'en' },
});
