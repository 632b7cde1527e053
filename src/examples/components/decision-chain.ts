import DecisionChain from '#components/DecisionChain.astro';
import { county, bareCounty, citations, noCitations, words } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(DecisionChain, {
  'för hela länet': { plan: county, citations },
  'för en kommun': { plan: county, citations, words, municipality: recordOf(county, 'municipality', 'tallby') },
  'för en kommun vars vårdsamverkan är delvis känd': {
    plan: county,
    citations,
    municipality: recordOf(county, 'municipality', 'lilla-bjorkheda'),
  },
  'utan nivåer': { plan: bareCounty, citations: noCitations },
});
