import KnowledgeState from '#components/facts/KnowledgeState.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(KnowledgeState, {
  'en plan med luckor': { plan: county },
  'en plan som knappt är känd': { plan: bareCounty },
});
