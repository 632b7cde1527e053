import { kinds, recordKinds, type RecordKind } from '#schemas/kinds.ts';
import { isGroupKind } from '#schemas/party-kinds.ts';
import { indexPath } from '#addresses/addresses.ts';
import { divisionsOf } from './division.ts';
import { keysCiting, recordAt } from './lookup.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** Records that have an index of their own. */
export interface Collection {
  /** The site path of the index. */
  path: string;
  many: string;
  entries: readonly Entry[];
}

/** Where a source is used: indexes whose every record cites it, and the other records one by one. */
export interface Uses {
  whole: Collection[];
  entries: Entry[];
}

/** An index of fewer records than this is listed record by record. */
const fewest = 4;

/** Where a source is used, said as shortly as it can be without leaving anything out. */
export function usesOf(plan: PlanDraft, source: string): Uses {
  const citing = new Set(keysCiting(plan, source).flatMap((key) => recordAt(plan, key) ?? []));
  const whole = recordKinds
    .flatMap((kind) => collectionsOf(plan, kind))
    .filter(({ entries }) => entries.length >= fewest && entries.every((entry) => citing.has(entry)));
  const told = new Set(whole.flatMap(({ entries }) => entries));
  return { whole, entries: [...citing].filter((entry) => !told.has(entry)) };
}

/** The records of a kind; of groups of municipalities those of each division. */
function collectionsOf(plan: PlanDraft, kind: RecordKind): Collection[] {
  if (!isGroupKind(kind))
    return [{ path: indexPath(kinds[kind].place), many: kinds[kind].many, entries: plan.records[kind] }];
  const divisions = divisionsOf(plan).filter((division) => division.kind === kind);
  return divisions.map(({ id, many, groups }) => ({ path: indexPath(id), many, entries: groups }));
}
