import EntryName from '#components/EntryName.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

const source = recordOf(county, 'source', 'protokoll');

export const examples = examplesOf(EntryName, {
  'på svenska': { entry: source },
  'på engelska': { entry: { ...source, label: 'Minutes of the board', language: 'en' } },
});
