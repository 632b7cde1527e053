import EventList from '#components/EventList.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  EventList,
  {
    'ingen händelse': { events: [] },
    'en händelse': { events: county.records.event.slice(0, 1) },
    'många händelser med förklarade ord': { events: county.records.event },
    'utan slag, tvivel på en rad': { events: county.records.event, told: 'short' },
    'utan länkar': { events: county.records.event.slice(0, 3), told: 'unlinked' },
    'under en rubrik på nivå 3': { events: county.records.event.slice(2, 5), level: 4, isIgnored: true },
  },
  { under: 'h3' },
);
