import { recordOf } from './lookup.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** The sources of a page in the order of their numbers. */
export interface Citations {
  sources: Entry<'source'>[];
  /** From 1, by source id. */
  numberOf: Readonly<Record<string, number>>;
}

/** Numbers the sources of a page: each id the first time it is named. */
export function cite(plan: PlanDraft, ids: Iterable<string>): Citations {
  const order = [...new Set(ids)];
  return {
    sources: order.map((id) => recordOf(plan, 'source', id)),
    numberOf: Object.fromEntries(order.map((id, index) => [id, index + 1])),
  };
}
