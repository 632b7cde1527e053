import Choices from '#components/Choices.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Choices,
  {
    'rutor att kryssa i': { legend: 'Visa' },
  },
  {
    slot: '<label><input type="checkbox" checked> Beslut</label><label><input type="checkbox"> Uppföljning</label>',
  },
);
