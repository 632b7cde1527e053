import { categoryOf } from './categories.ts';
import type { Entry, Plan } from './plan.ts';

/** Shows when its category does and, with a locality, when the municipality that is chosen belongs to it, or none is chosen. */
export interface Showing {
  /** The mark of the category. */
  mark: string;
  locality?: string;
}

/** When some of these events are left in the filtered timeline: when one of the showings holds. `localities` are the names by event. */
export function showingsOf(
  plan: Plan,
  events: readonly Entry<'event'>[],
  localities: ReadonlyMap<string, string>,
): Showing[] {
  const marked = events.map((event) => ({ id: event.id, mark: categoryOf(plan, event).mark }));
  const everywhere = new Set(marked.flatMap(({ id, mark }) => (localities.has(id) ? [] : [mark])));
  const local = new Map<string, Showing>();
  for (const { id, mark } of marked) {
    const locality = localities.get(id);
    if (locality === undefined || everywhere.has(mark)) continue;
    local.set(nameOfShowing({ mark, locality }), { mark, locality });
  }
  // In one order, so that a page with many of them compresses well.
  return [...[...everywhere].sort().map((mark) => ({ mark })), ...local.values()];
}

/** `decision`, `decision-plats-1`. */
export function nameOfShowing({ mark, locality }: Showing): string {
  return locality === undefined ? mark : `${mark}-${locality}`;
}
