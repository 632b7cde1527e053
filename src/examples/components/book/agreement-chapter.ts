import AgreementChapter from '#components/book/AgreementChapter.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(AgreementChapter, {
  'flera överenskommelser': { plan: county },
});
