import KnowledgeState from '#components/KnowledgeState.astro';
import { county, bareCounty, citations } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(KnowledgeState, {
  'en plan med luckor': { plan: county, citations },
  'en plan som knappt är känd': { plan: bareCounty, citations },
});
