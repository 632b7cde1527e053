import { recordKinds, type RecordKind } from '#schemas/kinds.ts';
import { keysCiting, recordAt } from './lookup.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** Where a source is used: kinds whose every record cites it, and the other records one by one. */
export interface Uses {
  whole: RecordKind[];
  entries: Entry[];
}

/** A kind with fewer records than this is listed record by record. */
const fewest = 4;

/** Where a source is used, said as shortly as it can be without leaving anything out. */
export function usesOf(plan: PlanDraft, source: string): Uses {
  const entries = keysCiting(plan, source).flatMap((key) => recordAt(plan, key) ?? []);
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  const whole = recordKinds.filter((kind) => {
    const cited = byKind.get(kind)?.length ?? 0;
    return cited >= fewest && cited === plan.records[kind].length;
  });
  return { whole, entries: entries.filter(({ kind }) => !whole.includes(kind)) };
}
