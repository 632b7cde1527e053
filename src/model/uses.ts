import { kinds, type RecordKind } from '#schemas/kinds.ts';
import { recordAt } from './lookup.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** Where a source is used: kinds of which very many records cite it, or all, and the other records one by one. */
export interface Uses {
  kinds: { kind: RecordKind; count: number; isWhole: boolean }[];
  entries: Entry[];
}

/** A kind with fewer records than this is listed record by record. */
const fewest = 4;
/** The most records of a kind that are listed; more are only counted, since nobody reads on. */
const most = 12;

/** Where a source is used, said as shortly as it can be. */
export function usesOf(plan: PlanDraft, source: string): Uses {
  const entries = (plan.derived.citedBy[source] ?? []).flatMap((key) => recordAt(plan, key) ?? []);
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  const counted = (Object.keys(kinds) as RecordKind[]).flatMap((kind) => {
    const count = byKind.get(kind)?.length ?? 0;
    const isWhole = count >= fewest && count === plan.records[kind].length;
    return isWhole || count > most ? [{ kind, count, isWhole }] : [];
  });
  return { kinds: counted, entries: entries.filter(({ kind }) => !counted.some((other) => other.kind === kind)) };
}
