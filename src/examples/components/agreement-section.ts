import AgreementSection from '#components/AgreementSection.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { partyOf } from '#model/lookup.ts';

export const examples = examplesOf(AgreementSection, {
  'en part med överenskommelser': {
    plan: county,
    party: partyOf(county, county.records.agreement[0]?.parties[0] ?? ''),
  },
  'en kommun som alla har skrivit under för': { plan: county, party: partyOf(county, 'tallby') },
  'ingen överenskommelse': { plan: bareCounty, party: partyOf(county, 'tallby') },
});
