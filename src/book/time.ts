import { timelineLede } from '#model/ledes.ts';
import type { Plan } from '#model/plan.ts';
import { timelineInWords } from '#charts/timeline-ground.ts';
import { timeline } from '#charts/timeline.ts';
import type { Block } from './blocks.ts';
import { eventTable } from './events.ts';
import { headingOf, subheading } from './headings.ts';
import { styled, words, doubtLine } from './words.ts';
import { helpFor } from './cover.ts';
import { bodyOf } from './body.ts';
import type { BookEdition } from './writing.ts';

/** The timeline as a figure and as tables, one a year. */
export function time(plan: Plan, { date }: BookEdition): Block[] {
  const { event: events } = plan.records;
  const picture = { id: 'tidslinje', figure: timeline(plan, date) };
  return [
    styled('lede', timelineLede(plan)),
    {
      type: 'figure',
      picture,
      caption: words(`En form är en händelse. ${timelineInWords(plan, date)}`),
      width: 100,
    },
    ...[...Map.groupBy(events, ({ date }) => date.slice(0, 4))].flatMap(([year, inYear]) => [
      subheading(2, year),
      eventTable(plan, inYear),
    ]),
  ];
}

/** The articles in full. */
export function articles(plan: Plan): Block[] {
  return plan.records.article.flatMap((article) => [
    headingOf(article, 2),
    ...helpFor(plan, article),
    styled('lede', article.summary),
    ...doubtLine(article),
    ...bodyOf(article, 3),
  ]);
}
