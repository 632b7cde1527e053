import TableFrame from '#components/TableFrame.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  TableFrame,
  {
    'med rubrik': { caption: 'Kommuner i Exempellän' },
    'med eget namn på området': { caption: 'Kommuner', label: 'Tabell över kommuner i Exempellän' },
  },
  {
    slot:
      '<thead><tr><th scope="col">Kommun</th><th scope="col">Kod</th></tr></thead>' +
      '<tbody><tr><th scope="row">Tallby</th><td>9901</td></tr></tbody>',
  },
);
