import TextPage from '#components/TextPage.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(
  TextPage,
  {
    'på svenska': { plan: county, entry: recordOf(county, 'page', 'planen') },
    'på engelska': { plan: county, entry: recordOf(county, 'page', 'in-english') },
    'en artikel': { plan: county, entry: recordOf(county, 'article', 'startdag') },
    'delvis belagd': { plan: county, entry: recordOf(county, 'page', 'kunskapslage') },
  },
  { under: 'nothing', slot: '<h2 id="syftet">Syftet</h2><p>En text med <a href="/om/">en länk</a>.</p>' },
);
