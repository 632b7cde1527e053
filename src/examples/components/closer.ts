import Closer from '#components/Closer.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(Closer, {
  'av det som är öppnat': { of: 'innehall' },
});
