import { infoOf, schemaAt } from '#schemas/inspect.ts';
import { kinds, type KindDefinition, type RecordKind } from '#schemas/kinds.ts';
import type { Noun } from '#text/counts.ts';
import { divisionsOf } from './division.ts';
import type { PlanDraft } from './plan.ts';

/** What readers call the records of a kind. */
export interface KindNames extends Noun {
  heading: string;
}

/** What readers of a plan call the records of a kind: groups of municipalities as the plan names them. */
export function kindNames(plan: PlanDraft, kind: RecordKind): KindNames {
  return divisionsOf(plan).find((division) => division.kind === kind) ?? kinds[kind];
}

/** What readers of a plan call a field: membership in a group by the group's division. */
export function fieldTitle(plan: PlanDraft, kind: RecordKind, field: string): string {
  const division = kind === 'municipality' && divisionsOf(plan).find((one) => one.field === field);
  if (division) return division.heading;
  const { schema }: KindDefinition = kinds[kind];
  const found = schemaAt(schema, [field]);
  return (found && infoOf(found).title) ?? field;
}
