import Explained from '#components/Explained.astro';
import { words } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(Explained, {
  'med ett ord': { text: 'En huvudman ansvarar.', words },
  'utan ord': { text: 'En text utan ord som förklaras.', words: undefined },
});
