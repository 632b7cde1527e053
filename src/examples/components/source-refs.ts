import SourceRefs from '#components/SourceRefs.astro';
import { citations } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(SourceRefs, {
  'ingen källa': { ids: undefined, citations },
  'en källa': { ids: ['plandokument'], citations },
  'flera källor': { ids: ['plandokument', 'protokoll', 'webb'], citations },
});
