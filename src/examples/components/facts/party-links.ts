import PartyLinks from '#components/facts/PartyLinks.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { partyOf } from '#model/lookup.ts';

export const examples = examplesOf(PartyLinks, {
  'en part': { parties: [partyOf(county, 'regionen')] },
  'flera parter': { parties: ['staten', 'regionen', 'samradet'].map((id) => partyOf(county, id)) },
  'det namn som gällde då': { parties: [partyOf(county, 'regionen')], date: '2016' },
});
