import MoneyChart from '#components/charts/MoneyChart.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(MoneyChart, {
  'flera år, något okänt': {
    plan: county,
    agreements: county.records.agreement.filter(({ scope }) => scope === 'national'),
    caption: 'Nationella överenskommelser, miljoner kronor',
    id: 'ar',
  },
  'ett år utan belopp': {
    plan: county,
    agreements: county.records.agreement.slice(0, 1),
    caption: 'Nationella överenskommelser, miljoner kronor',
    id: 'ar',
  },
});
