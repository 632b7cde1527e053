import GoalChapter from '#components/book/GoalChapter.astro';
import { county, bareCounty, citations } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { bodies } from '#examples/county/bodies.ts';

export const examples = examplesOf(GoalChapter, {
  'några kända mål': { plan: county, citations, bodies },
  'inget känt mål': { plan: bareCounty, citations, bodies },
});
