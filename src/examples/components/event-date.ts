import EventDate from '#components/EventDate.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(EventDate, {
  'en dag': { date: '2017-10-02' },
  'en månad': { date: '2018-05' },
  'ett år': { date: '2016' },
  'med egna ord': { date: '2016', text: 'hösten 2016' },
});
