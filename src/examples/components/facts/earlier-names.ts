import EarlierNames from '#components/facts/EarlierNames.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  EarlierNames,
  {
    'ett namn': {
      names: [{ name: 'Exempelläns landsting', abbreviation: 'ELL', until: '2016-12-31', sources: ['webb'] }],
    },
    'flera namn': {
      names: [
        { name: 'Närvård Norr', from: '2008', until: '2011' },
        { name: 'Närvårdssamverkansorganisationen Norr', from: '2012', until: '2013', note: 'Årtalen är härledda.' },
      ],
    },
  },
  { within: 'dl' },
);
