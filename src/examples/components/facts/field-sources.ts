import FieldSources from '#components/facts/FieldSources.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

const careArea = recordOf(county, 'care-area', 'vard-nord');

export const examples = examplesOf(FieldSources, {
  'enskilda uppgifter': { plan: county, entry: careArea },
  'inga fler än de som står på sidan': {
    plan: county,
    entry: careArea,
    besides: Object.keys(careArea.provenance ?? {}),
  },
});
