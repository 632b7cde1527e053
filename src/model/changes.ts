import { isRecordKind, kinds, type KindDefinition, type RecordKind } from '#schemas/kinds.ts';
import { infoOf, shapeOf } from '#schemas/inspect.ts';
import { isOwn, type Entry, type PlanDraft } from './plan.ts';

/** What has become of a record. */
export interface RecordChange {
  what: 'added' | 'removed' | 'changed';
  kind: RecordKind;
  id: string;
  label: string;
  /** Relative to the content folder. */
  file: string;
  /** The titles of the fields that say something else, the body last. */
  fields: string[];
}

/** What is added, removed and changed between two plans, in the order of the kinds. */
export function changesBetween(before: PlanDraft, now: PlanDraft): RecordChange[] {
  return Object.keys(kinds).flatMap((kind) => {
    if (!isRecordKind(kind as RecordKind)) return [];
    const [had, has] = [before, now].map(
      (plan) => new Map((plan.records[kind as RecordKind] as Entry[]).filter(isOwn).map((entry) => [entry.id, entry])),
    ) as [Map<string, Entry>, Map<string, Entry>];
    const ids = [...new Set([...has.keys(), ...had.keys()])];
    return ids.flatMap((id) => changeOf(had.get(id), has.get(id)));
  });
}

function changeOf(before: Entry | undefined, now: Entry | undefined): RecordChange[] {
  const entry = now ?? before;
  if (entry === undefined) return [];
  const { kind, id, label, file } = entry;
  const fields = before === undefined || now === undefined ? [] : fieldsBetween(before, now);
  if (before !== undefined && now !== undefined && fields.length === 0) return [];
  const what = before === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
  return [{ what, kind, id, label, file, fields }];
}

function fieldsBetween(before: Entry, now: Entry): string[] {
  const { schema }: KindDefinition = kinds[now.kind];
  const isOther = (key: string) =>
    JSON.stringify(before[key as keyof Entry]) !== JSON.stringify(now[key as keyof Entry]);
  const fields = Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) =>
    isOther(key) ? [infoOf(field).title ?? key] : [],
  );
  return [...fields, ...(isOther('body') ? ['Brödtext'] : [])];
}
