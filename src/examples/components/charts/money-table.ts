import MoneyTable from '#components/charts/MoneyTable.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(MoneyTable, {
  'delar och en rest': { agreement: recordOf(county, 'agreement', 'nationell-2016'), unallocated: 29.5 },
  'delar med varav': { agreement: recordOf(county, 'agreement', 'nationell-2017'), unallocated: 385 },
  'bara en del av en okänd summa': { agreement: recordOf(county, 'agreement', 'nationell-2018'), unallocated: null },
  'inget känt': { agreement: recordOf(county, 'agreement', 'nationell-2015'), unallocated: null },
});
