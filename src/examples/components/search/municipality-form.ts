import MunicipalityForm from '#components/search/MunicipalityForm.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(MunicipalityForm, {
  'med förslag': { list: '/kommuner/#lista', search: '/sok/', municipalities: county.records.municipality },
  'utan förslag': { list: '/kommuner/#lista', search: '/sok/', municipalities: [] },
});
