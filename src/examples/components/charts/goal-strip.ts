import GoalStrip from '#components/charts/GoalStrip.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(GoalStrip, {
  'inget känt mål': { goals: [], count: 6 },
  'några kända mål': { goals: county.records.goal, count: 6 },
  'ett mål': { goals: [], count: 1 },
  'många mål': { goals: county.records.goal, count: 40 },
});
