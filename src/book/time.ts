import type { Plan } from '#model/plan.ts';
import { timeline } from '#charts/timeline.ts';
import { counted, countInWords } from '#text/numbers.ts';
import type { Block } from './blocks.ts';
import { eventTable } from './events.ts';
import { bookmark, heading, headingOf } from './headings.ts';
import { styled, words, doubtLine } from './words.ts';
import { helpFor } from './cover.ts';
import { bodyOf } from './body.ts';

/** The timeline as a figure and as tables, one a year. */
export function time(plan: Plan): Block[] {
  const { event: events } = plan.records;
  const { from, to } = plan.overview.timeline;
  const elsewhere = events.filter(({ scope }) => scope === 'other-county').length;
  const picture = { id: 'tidslinje', figure: timeline(plan) };
  return [
    styled(
      'lede',
      `${counted(events.length, 'händelse', 'händelser')} ${from}–${to}, i länet och i landet`,
      elsewhere > 0 && `, ${countInWords(elsewhere)} av dem i ett annat län`,
      '.',
    ),
    {
      type: 'figure',
      picture,
      caption: words(
        'En form är en händelse. Ett kort streck under formen betyder att bara månaden är känd, ett streck över hela året att bara året är känt. En ihålig form är delvis belagd. Botten är grå när planen togs fram, fylld när den gällde och randig under den rekommenderade förlängningen.',
      ),
      width: 100,
    },
    ...[...Map.groupBy(events, ({ date }) => date.slice(0, 4))].flatMap(([year, inYear]) => [
      bookmark(heading(2, year)),
      eventTable(inYear),
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
