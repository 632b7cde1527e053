import TableRows from '#components/TableRows.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  TableRows,
  { 'rader under varandra på en telefon': {} },
  {
    slot:
      '<thead><tr><th scope="col">Kommun</th><th scope="col">Kod</th></tr></thead>' +
      '<tbody><tr><th scope="row">Tallby</th><td data-label="Kod">9901</td></tr></tbody>',
  },
);
