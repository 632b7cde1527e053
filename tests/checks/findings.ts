import type { Check, Finding } from '#checks/finding.ts';
import { isRecordKind, type Kind } from '#schemas/kinds.ts';
import { planFrom, type PlanRecords } from '../plan-from.ts';

/** What a check found: the code of the issue, the record, and the place in it. */
export interface Found {
  code: string;
  kind: Kind;
  id: string;
  at: Finding['at'];
}

/**
 * Runs one check over a plan of the given records. `alsoDeclared` are records with a file that could not be read,
 * `date` is the day that age is counted from.
 */
export function findingsOf(
  check: Check,
  records: PlanRecords,
  alsoDeclared: [Kind, string][] = [],
  date?: string,
): Found[] {
  return runOn(check, records, alsoDeclared, date).map(({ issue, kind, id, at }) => ({
    code: issue.code,
    kind,
    id,
    at,
  }));
}

/** What a check says, as the editor reads it. */
export function messagesOf(check: Check, records: PlanRecords, date?: string): string[] {
  return runOn(check, records, [], date).map(({ issue }) => issue.message);
}

function runOn(check: Check, records: PlanRecords, alsoDeclared: [Kind, string][], date?: string): readonly Finding[] {
  const declared = Object.entries(records).flatMap(([kind, byId]) =>
    kind !== 'searchTerms' && isRecordKind(kind as Kind)
      ? Object.keys(byId ?? {}).map((id): [Kind, string] => [kind as Kind, id])
      : [],
  );
  const input = {
    plan: planFrom(records, date === undefined ? {} : { date }),
    declared: [...declared, ...alsoDeclared].map(([kind, id]) => ({ kind, id })),
    date,
  };
  return check(input);
}
