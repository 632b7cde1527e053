import SourceLine from '#components/SourceLine.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(SourceLine, {
  'hela läst': { source: recordOf(county, 'source', 'plandokument'), number: 1 },
  'utan adress, bara början läst': { source: recordOf(county, 'source', 'protokoll'), number: 2 },
});
