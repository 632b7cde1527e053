import RecordFacts from '#components/facts/RecordFacts.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(RecordFacts, {
  'ett mål, allt känt': { plan: county, entry: recordOf(county, 'goal', 'ingen-ensam') },
  'ett mål, delvis känt': { plan: county, entry: recordOf(county, 'goal', 'skola') },
  'ett mål, inget känt': { plan: county, entry: recordOf(county, 'goal', 'okand') },
  'en överenskommelse, allt känt': { plan: county, entry: recordOf(county, 'agreement', 'nationell-2017') },
  'en överenskommelse, bara parterna': { plan: county, entry: recordOf(county, 'agreement', 'nationell-2015') },
  'ett kommunalförbund, mycket okänt': { plan: county, entry: recordOf(county, 'federation', 'sodra-forbundet') },
  'ett vårdsamverkansområde, allt känt': { plan: county, entry: recordOf(county, 'care-area', 'vard-nord') },
  'en länsdel, allt känt': { plan: county, entry: recordOf(county, 'area', 'norra-lansdelen') },
  'en kommun, med uppgifter som står på annat håll': {
    plan: county,
    entry: recordOf(county, 'municipality', 'tallby'),
    besides: ['website', 'helpPage'],
  },
  'en aktör': { plan: county, entry: recordOf(county, 'actor', 'samradet') },
});
