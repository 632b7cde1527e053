import Explained from '#components/Explained.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(Explained, {
  'med ett ord': { text: 'En huvudman ansvarar.' },
  'utan ord': { text: 'En text utan ord som förklaras.' },
});
