import CertaintyMark from '#components/facts/CertaintyMark.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(CertaintyMark, {
  belagt: { certainty: 'sourced' },
  'delvis belagt': { certainty: 'partly' },
  'uppgift saknas': { certainty: 'unknown' },
  'med egna ord': { certainty: 'unknown', text: 'Vi vet inte när kommunen beslutade om planen.' },
});
