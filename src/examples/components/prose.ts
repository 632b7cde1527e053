import Prose from '#components/Prose.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Prose,
  {
    'rubrik, stycken och lista': {},
  },
  {
    slot: '<h2>Bakgrund</h2><p>Ett stycke text.</p><ul><li>Ett</li><li>Två</li></ul><h3>Mer</h3><p>Ett stycke till.</p>',
  },
);
