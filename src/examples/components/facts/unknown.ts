import Unknown from '#components/facts/Unknown.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(Unknown, {
  'i stället för en uppgift': {},
});
