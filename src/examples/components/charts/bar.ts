import Bar from '#components/charts/Bar.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { moneyBar } from '#charts/money.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(Bar, {
  'hela beloppet': { figure: moneyBar(recordOf(county, 'agreement', 'nationell-2016'), 29.5, 885), id: 'stapel' },
  'en okänd del': { figure: moneyBar(recordOf(county, 'agreement', 'nationell-2018'), null, 885), id: 'stapel' },
  'utan ord': {
    figure: moneyBar(recordOf(county, 'agreement', 'nationell-2017'), 385, 885),
    id: 'stapel',
    hasWords: false,
  },
});
