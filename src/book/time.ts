import { kinds } from '#schemas/kinds.ts';
import type { Plan } from '#model/plan.ts';
import { groundInWords } from '#charts/timeline-ground.ts';
import { timeline } from '#charts/timeline.ts';
import { counted, onlyCounted } from '#text/counts.ts';
import { spanInWords } from '#text/periods.ts';
import type { Block } from './blocks.ts';
import { eventTable } from './events.ts';
import { bookmark, heading, headingOf } from './headings.ts';
import { styled, words, doubtLine } from './words.ts';
import { helpFor } from './cover.ts';
import { bodyOf } from './body.ts';
import type { BookEdition } from './writing.ts';

/** The timeline as a figure and as tables, one a year. */
export function time(plan: Plan, { date }: BookEdition): Block[] {
  const { event: events } = plan.records;
  const { from, to } = plan.overview.timeline;
  const elsewhere = events.filter(({ scope }) => scope === 'other-county').length;
  const picture = { id: 'tidslinje', figure: timeline(plan, date) };
  return [
    styled(
      'lede',
      `${counted(events.length, kinds.event)} ${spanInWords(from, to)}, i länet och i landet`,
      elsewhere > 0 && `, ${onlyCounted(elsewhere, kinds.event)} av dem i ett annat län`,
      '.',
    ),
    {
      type: 'figure',
      picture,
      caption: words(
        'En form är en händelse. Ett kort streck under formen betyder att bara månaden är känd, ett streck över hela året att bara året är känt. En ihålig form är delvis belagd.',
        ` ${groundInWords(plan, date)}`,
      ),
      width: 100,
    },
    ...[...Map.groupBy(events, ({ date }) => date.slice(0, 4))].flatMap(([year, inYear]) => [
      bookmark(heading(2, year)),
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
