import EventFilter from '#components/EventFilter.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(EventFilter, {
  'till kommunerna': { municipalities: '/kommuner/' },
});
