import BookRecord from '#components/book/BookRecord.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(
  BookRecord,
  {
    'ett mål': { entry: recordOf(county, 'goal', 'ingen-ensam'), lead: 'Mål 1.2.', isMarked: true },
    'delvis känt': { entry: recordOf(county, 'goal', 'skola') },
    'om något som hjälp går före': {
      entry: { ...recordOf(county, 'goal', 'skola'), label: 'Ingen ska dö i suicid' },
      site: county.site,
    },
    'på engelska': { entry: recordOf(county, 'page', 'in-english') },
  },
  { slot: '<p>En text under rubriken.</p>' },
);
