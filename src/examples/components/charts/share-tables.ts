import ShareTables from '#components/charts/ShareTables.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(ShareTables, {
  'ingen överenskommelse': { agreements: [] },
  'flera överenskommelser': { agreements: county.records.agreement.filter(({ parts }) => parts.length > 0) },
});
