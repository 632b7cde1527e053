import GoalList from '#components/GoalList.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(GoalList, {
  'inget mål': { goals: [] },
  'bara namnen': { goals: county.records.goal },
  'med källor': { goals: county.records.goal },
});
