import FocusAreaList from '#components/FocusAreaList.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(FocusAreaList, {
  'inget område': { areas: [], goals: [] },
  'många områden': { areas: county.records['focus-area'], goals: county.records.goal },
  'bara namnen': { areas: county.records['focus-area'], goals: county.records.goal, isShort: true },
});
