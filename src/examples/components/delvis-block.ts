import DelvisBlock from '#components/DelvisBlock.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  DelvisBlock,
  {
    'runt en lista': { not: 'källan nämner bara två av dem' },
  },
  { slot: '<p>Tre kommuner sade ja till planen:</p><ul><li>Tallby</li><li>Åmark</li><li>Österö</li></ul>' },
);
