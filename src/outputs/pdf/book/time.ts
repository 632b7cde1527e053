import { timeline } from '#charts/timeline.ts';
import { counted, countInWords } from '#text/numbers.ts';
import { bodyOf } from '#outputs/pdf/body.ts';
import type { Block } from '#outputs/pdf/document.ts';
import { bookmark, drawing, heading, headingOf, type Draft } from '#outputs/pdf/draft.ts';
import { eventTable } from '#outputs/pdf/events.ts';
import { helpFor } from '#outputs/pdf/paper.ts';
import { doubtLine, styled, words } from '#outputs/pdf/words.ts';

/** The timeline as a figure and as tables, one a year. */
export function time(draft: Draft): Block[] {
  const { plan } = draft;
  const { event: events } = plan.records;
  const { from, to } = plan.overview.timeline;
  const elsewhere = events.filter(({ scope }) => scope === 'other-county').length;
  const figure = drawing(draft, 'tidslinje', timeline(plan));
  return [
    styled(
      'lede',
      `${counted(events.length, 'händelse', 'händelser')} ${from}–${to}, i länet och i landet`,
      elsewhere > 0 && `, ${countInWords(elsewhere)} av dem i ett annat län`,
      '.',
    ),
    {
      type: 'figure',
      ...figure,
      caption: words(
        'En form är en händelse. Ett kort streck under formen betyder att bara månaden är känd, ett streck över hela året att bara året är känt. En ihålig form är delvis belagd.',
      ),
      width: 100,
    },
    ...[...Map.groupBy(events, ({ date }) => date.slice(0, 4))].flatMap(([year, inYear]) => [
      bookmark(heading(2, year)),
      eventTable(draft, inYear),
    ]),
  ];
}

/** The articles in full. */
export function articles(draft: Draft): Block[] {
  return draft.plan.records.article.flatMap((article) => [
    headingOf(draft, article, 2),
    ...helpFor(draft, article),
    styled('lede', article.summary),
    ...doubtLine(article),
    ...bodyOf(draft, article, 3),
  ]);
}
