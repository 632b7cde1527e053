import BookRecord from '#components/book/BookRecord.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(
  BookRecord,
  {
    'ett mål': { entry: recordOf(county, 'goal', 'ingen-ensam'), lead: 'Mål 1.2.', isMarked: true },
    'delvis känt': { entry: recordOf(county, 'goal', 'skola') },
    'på engelska': { entry: recordOf(county, 'page', 'in-english') },
  },
  { slot: '<p>En text under rubriken.</p>' },
);
