import GoalFacts from '#components/GoalFacts.astro';
import { county, citations } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';

export const examples = examplesOf(GoalFacts, {
  'allt känt': { plan: county, goal: recordOf(county, 'goal', 'ingen-ensam'), citations },
  'delvis känt': { plan: county, goal: recordOf(county, 'goal', 'skola'), citations },
  'inget känt': { plan: county, goal: recordOf(county, 'goal', 'okand'), citations },
});
