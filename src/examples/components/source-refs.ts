import SourceRefs from '#components/SourceRefs.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(SourceRefs, {
  'ingen källa': { ids: undefined },
  'en källa': { ids: ['plandokument'] },
  'flera källor': { ids: ['plandokument', 'protokoll', 'webb'] },
});
