import AgreementFacts from '#components/facts/AgreementFacts.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(AgreementFacts, {
  'allt känt': { plan: county, agreement: recordOf(county, 'agreement', 'nationell-2017') },
  'bara parterna': { plan: county, agreement: recordOf(county, 'agreement', 'nationell-2015') },
});
