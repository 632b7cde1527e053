import type { Category } from '#schemas/event.ts';
import type { Entry } from './plan.ts';

/** Shows when its category does and, with a locality, when the municipality that is chosen belongs to it, or none is chosen. */
export interface Showing {
  category: Category;
  locality?: string;
}

/** When some of these events are left in the filtered timeline: when one of the showings holds. `localities` are the names by event. */
export function showingsOf(events: readonly Entry<'event'>[], localities: ReadonlyMap<string, string>): Showing[] {
  const everywhere = new Set(events.flatMap(({ id, category }) => (localities.has(id) ? [] : [category])));
  const local = new Map<string, Showing>();
  for (const { id, category } of events) {
    const locality = localities.get(id);
    if (locality === undefined || everywhere.has(category)) continue;
    local.set(nameOfShowing({ category, locality }), { category, locality });
  }
  // In one order, so that a page with many of them compresses well.
  return [...[...everywhere].sort().map((category) => ({ category })), ...local.values()];
}

/** `decision`, `decision-plats-1`. */
export function nameOfShowing({ category, locality }: Showing): string {
  return locality === undefined ? category : `${category}-${locality}`;
}
