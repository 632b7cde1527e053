import DecisionChain from '#components/facts/DecisionChain.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(DecisionChain, {
  'för hela länet': { plan: county },
  'för en kommun': { plan: county, municipality: recordOf(county, 'municipality', 'tallby') },
  'för en kommun vars vårdsamverkan är delvis känd': {
    plan: county,
    municipality: recordOf(county, 'municipality', 'lilla-bjorkheda'),
  },
  'utan nivåer': { plan: bareCounty },
});
