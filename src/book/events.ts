import { categoryOf } from '#model/categories.ts';
import type { Entry, Plan } from '#model/plan.ts';
import type { Block, Cell, Inline } from './blocks.ts';
import { categoryMark, doubt, paragraph, recordLink, refs, strong, whenOf, words } from './words.ts';

/** Events under each other: the date and the kind beside the title, what happened and how sure it is. */
export function eventList(plan: Plan, events: readonly Entry<'event'>[]): Block[] {
  return events.map((event) => ({
    type: 'beside',
    aside: words(whenOf(event), { type: 'break' }, categoryMark(categoryOf(plan, event), event.certainty)),
    children: [
      paragraph(strong(recordLink(event))),
      paragraph(event.summary, refs(event.sources), sure(event, words(' '))),
    ],
  }));
}

/** Events as a table, with the date as the header of each row. Links to the events lead here. */
export function eventTable(plan: Plan, events: readonly Entry<'event'>[]): Block {
  const rows = events.map((event): Cell[] => {
    return [
      { children: words({ type: 'anchor', path: event.path, label: event.title }, whenOf(event)) },
      {
        children: words(strong(event.title), { type: 'break' }, event.summary, refs(event.sources)),
      },
      { children: words(categoryMark(categoryOf(plan, event), event.certainty), sure(event, [{ type: 'break' }])) },
    ];
  });
  return {
    type: 'table',
    caption: [],
    columns: [{ share: 2 }, { share: 7 }, { share: 3.4 }],
    head: [words('När'), words('Vad'), words('Slag och säkerhet')],
    rows,
    holdsEntries: true,
  };
}

/** How sure an event is, where it is not sure. */
function sure(event: Entry<'event'>, before: Inline[]): Inline[] {
  return event.certainty === 'sourced' ? [] : words(before, doubt(event));
}
