import { infoOf, schemaAt } from '#schemas/inspect.ts';
import { kinds, type KindDefinition, type RecordKind } from '#schemas/kinds.ts';
import type { Noun } from '#text/counts.ts';
import { listInWords } from '#text/sorting.ts';
import { divisionsOf } from './division.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** What readers call the records of a kind. */
export interface KindNames extends Noun {
  heading: string;
}

/** What readers of a plan call the records of a kind: groups of municipalities as the plan names them, where it has one name. */
export function kindNames(plan: PlanDraft, kind: RecordKind): KindNames {
  const [division, ...others] = divisionsOf(plan).filter((one) => one.kind === kind);
  return division === undefined || others.length > 0 ? kinds[kind] : division;
}

/** What readers of a plan call what a record is. */
export function entryNames(plan: PlanDraft, { kind, id }: Pick<Entry, 'kind' | 'id'>): KindNames {
  const division = divisionsOf(plan).find((one) => one.kind === kind && one.groups.some((group) => group.id === id));
  return division ?? kinds[kind];
}

/** What readers of a plan call a field: membership in a group by the group's division. */
export function fieldTitle(plan: PlanDraft, kind: RecordKind, field: string): string {
  const divisions = kind === 'municipality' ? divisionsOf(plan).filter((one) => one.field === field) : [];
  if (divisions.length > 0) return listInWords(divisions.map(({ heading }) => heading));
  const { schema }: KindDefinition = kinds[kind];
  const found = schemaAt(schema, [field]);
  return (found && infoOf(found).title) ?? field;
}
