import GoalFacts from '#components/facts/GoalFacts.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(GoalFacts, {
  'allt känt': { plan: county, goal: recordOf(county, 'goal', 'ingen-ensam') },
  'delvis känt': { plan: county, goal: recordOf(county, 'goal', 'skola') },
  'inget känt': { plan: county, goal: recordOf(county, 'goal', 'okand') },
});
