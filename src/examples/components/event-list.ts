import EventList from '#components/EventList.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  EventList,
  {
    'ingen händelse': { plan: county, events: [] },
    'en händelse': { plan: county, events: county.records.event.slice(0, 1) },
    'många händelser med förklarade ord': { plan: county, events: county.records.event },
    'utan slag, tvivel på en rad': { plan: county, events: county.records.event, told: 'short' },
    'utan länkar': { plan: county, events: county.records.event.slice(0, 3), told: 'unlinked' },
    'under en rubrik på nivå 3': { plan: county, events: county.records.event.slice(2, 5), level: 4, isIgnored: true },
  },
  { under: 'h3' },
);
