import Glossary from '#components/Glossary.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { byLetter } from '#model/register.ts';

export const examples = examplesOf(Glossary, {
  'flera bokstäver': { groups: byLetter(county.records.term) },
});
