import Certainty from '#components/facts/Certainty.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(Certainty, {
  'belagt, som inte visas': { certainty: 'sourced' },
  'belagt, som visas': { certainty: 'sourced', isAlways: true },
  'belagt med en anmärkning': { certainty: 'sourced', note: 'Gruppen bytte namn 2016.' },
  'delvis belagt': { certainty: 'partly' },
  'delvis belagt med fråga och källa': {
    certainty: 'partly',
    note: 'Området är härlett ur läget.',
    text: 'Delvis belagt: hör Lilla Björkheda hit?',
    sources: ['webb'],
  },
  okänt: { certainty: 'unknown' },
});
