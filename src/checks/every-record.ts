import { kinds, type Kind, type KindDefinition, type RecordKind, type SingleKind } from '#schemas/kinds.ts';
import type { FieldPath } from '#issues/issue.ts';
import { scalarsOf, type FieldValue } from '#schemas/inspect.ts';
import { isOwn, singleKeys, type Entry, type PlanDraft } from '#model/plan.ts';
import type { CheckInput } from './finding.ts';
import { rememberedFor } from '#model/remembered.ts';

export interface AnyRecord {
  kind: Kind;
  id: string;
  data: object;
  entry?: Entry;
}

/** Every record of the plan, the site and the plan itself among them. */
export function* everyRecord(plan: PlanDraft): Generator<AnyRecord> {
  for (const kind of Object.keys(singleKeys) as SingleKind[]) {
    const data = plan[singleKeys[kind]];
    if (data !== undefined) yield { kind, id: '', data };
  }
  for (const entry of everyEntry(plan)) yield { kind: entry.kind, id: entry.id, data: entry, entry };
}

/** Whether every record of some kinds could be read. Where one could not, what it says must not be missed elsewhere. */
export function isWhole({ plan, declared }: CheckInput, ...wanted: RecordKind[]): boolean {
  const names = wanted.length > 0 ? wanted : (Object.keys(plan.records) as RecordKind[]);
  return names.every((kind) => declared.filter((record) => record.kind === kind).length === plan.records[kind].length);
}

export function everyEntry(plan: PlanDraft): Entry[] {
  return (Object.values(plan.records).flat() as Entry[]).filter(isOwn);
}

export type Scalar = AnyRecord & FieldValue;

/** Every scalar of every record, with what its schema says of it. */
export const everyScalar: (plan: PlanDraft) => readonly Scalar[] = rememberedFor((plan) => {
  const scalars: Scalar[] = [];
  for (const record of everyRecord(plan)) {
    const { schema }: KindDefinition = kinds[record.kind];
    for (const field of scalarsOf(schema, record.data)) scalars.push({ ...record, ...field });
  }
  return scalars;
});

/** An object in a record: the record itself, a statement, an item of a list. */
export interface RecordPart extends AnyRecord {
  values: Readonly<Record<string, unknown>>;
  path: FieldPath;
}

/** Every object of every record, the lists in it included. Bodies are not data. */
export const everyPart: (plan: PlanDraft) => readonly RecordPart[] = rememberedFor((plan) => {
  const parts: RecordPart[] = [];
  const walk = (record: AnyRecord, values: RecordPart['values'], path: FieldPath) => {
    parts.push({ ...record, values, path });
    for (const [key, value] of Object.entries(values)) {
      if (value === null || typeof value !== 'object' || key === 'body') continue;
      walk(record, value as RecordPart['values'], [...path, Array.isArray(values) ? Number(key) : key]);
    }
  };
  for (const record of everyRecord(plan)) walk(record, record.data as RecordPart['values'], []);
  return parts;
});
