import SortTable from '#components/SortTable.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  SortTable,
  {
    'en tabell': {},
  },
  {
    slot: '<table><caption>Kommuner</caption><thead><tr><th scope="col">Namn</th><th scope="col">Kod</th></tr></thead><tbody><tr><th scope="row">Öst</th><td>9906</td></tr><tr><th scope="row">Tallby</th><td>9901</td></tr></tbody></table>',
  },
);
