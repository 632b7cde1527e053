import GoalChapter from '#components/book/GoalChapter.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { bodies } from '#examples/county/bodies.ts';

export const examples = examplesOf(GoalChapter, {
  'några kända mål': { plan: county, bodies },
  'inget känt mål': { plan: bareCounty, bodies },
});
