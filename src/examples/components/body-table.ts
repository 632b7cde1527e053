import BodyTable from '#components/BodyTable.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  BodyTable,
  {
    'i en text': {},
  },
  {
    slot: '<thead><tr><th scope="col">År</th><th scope="col">Verksamhetsuppföljningsinstrument</th></tr></thead><tbody><tr><td>2018</td><td>okänt</td></tr></tbody>',
  },
);
