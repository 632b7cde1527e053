import MunicipalityChapter from '#components/book/MunicipalityChapter.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(MunicipalityChapter, {
  'flera kommuner': { plan: county },
});
