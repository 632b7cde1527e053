import SourceList from '#components/SourceList.astro';
import { citations } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(SourceList, {
  'flera källor': { citations },
  'registret självt': { citations, heading: 'Källor', isRegister: true },
});
