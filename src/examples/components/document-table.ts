import DocumentTable from '#components/DocumentTable.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(DocumentTable, {
  'flera dokument': { plan: county },
});
