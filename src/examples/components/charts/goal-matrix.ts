import GoalMatrix from '#components/charts/GoalMatrix.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { goalMatrix } from '#model/goal-matrix.ts';

export const examples = examplesOf(GoalMatrix, {
  'några mål': { rows: goalMatrix(county) },
  'inget mål': { rows: goalMatrix(bareCounty) },
});
