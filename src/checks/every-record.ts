import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { scalarsOf, type FieldValue } from '#schemas/inspect.ts';
import type { Entry, PlanDraft } from '#model/plan.ts';

export interface AnyRecord {
  kind: Kind;
  id: string;
  data: object;
  entry?: Entry;
}

/** Every record of the plan, the site and the plan itself among them. */
export function* everyRecord(plan: PlanDraft): Generator<AnyRecord> {
  if (plan.site !== undefined) yield { kind: 'site', id: '', data: plan.site };
  if (plan.overview !== undefined) yield { kind: 'plan', id: '', data: plan.overview };
  for (const entry of everyEntry(plan)) yield { kind: entry.kind, id: entry.id, data: entry, entry };
}

export function everyEntry(plan: PlanDraft): Entry[] {
  return Object.values(plan.records).flat() as Entry[];
}

/** Every scalar of every record, with what its schema says of it. */
export function* everyScalar(plan: PlanDraft): Generator<AnyRecord & FieldValue> {
  for (const record of everyRecord(plan)) {
    const { schema }: KindDefinition = kinds[record.kind];
    for (const field of scalarsOf(schema, record.data)) yield { ...record, ...field };
  }
}
