import type { Entry } from '#model/plan.ts';
import type { Block, Cell, Inline } from './document.ts';
import type { Draft } from './draft.ts';
import { categoryMark, doubt, paragraph, recordLink, refs, strong, whenOf, words } from './words.ts';

/** Events under each other: the date beside the title, what happened, its kind and how sure it is. */
export function eventList(draft: Draft, events: readonly Entry<'event'>[]): Block[] {
  return events.map((event) => ({
    type: 'beside',
    aside: words(whenOf(event)),
    children: [
      paragraph(strong(recordLink(draft, event))),
      paragraph(event.summary, refs(draft, event.sources)),
      paragraph(meta(event, words(' · '))),
    ],
  }));
}

/** Events as a table, with the date as the header of each row. Links to the events lead here. */
export function eventTable(draft: Draft, events: readonly Entry<'event'>[]): Block {
  const rows = events.map((event): Cell[] => {
    draft.anchors.add(event.path);
    return [
      { children: words({ type: 'anchor', path: event.path }, whenOf(event)) },
      {
        children: words(strong(event.title), { type: 'break' }, event.summary, refs(draft, event.sources)),
      },
      { children: meta(event, [{ type: 'break' }]) },
    ];
  });
  return {
    type: 'table',
    caption: [],
    columns: [{ share: 2 }, { share: 7 }, { share: 3.4 }],
    head: [words('När'), words('Vad'), words('Slag och säkerhet')],
    rows,
  };
}

/** The kind, and how sure it is where it is not sure. */
function meta(event: Entry<'event'>, between: Inline[]): Inline[] {
  const about = event.certainty === 'sourced' ? { certainty: event.certainty } : event;
  const own = doubt(about);
  return words(categoryMark(event.category, event.certainty), own.length > 0 && between, own);
}
