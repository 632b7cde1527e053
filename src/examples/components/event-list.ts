import EventList from '#components/EventList.astro';
import { county, citations, words } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  EventList,
  {
    'ingen händelse': { events: [], citations },
    'en händelse': { events: county.records.event.slice(0, 1), citations },
    'många händelser med förklarade ord': { events: county.records.event, citations, words },
    'under en rubrik på nivå 3': { events: county.records.event.slice(2, 5), citations, level: 4, isIgnored: true },
  },
  { under: 'h3' },
);
