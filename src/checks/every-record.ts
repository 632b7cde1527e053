import { kinds, type Kind, type KindDefinition, type RecordKind } from '#schemas/kinds.ts';
import { scalarsOf, type FieldValue } from '#schemas/inspect.ts';
import type { Entry, PlanDraft } from '#model/plan.ts';
import type { CheckInput } from './finding.ts';

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

/** Whether every record of some kinds could be read. Where one could not, what it says must not be missed elsewhere. */
export function isWhole({ plan, declared }: CheckInput, ...wanted: RecordKind[]): boolean {
  const names = wanted.length > 0 ? wanted : (Object.keys(plan.records) as RecordKind[]);
  return names.every((kind) => declared.filter((record) => record.kind === kind).length === plan.records[kind].length);
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
