import type { Kind, SingleKind } from '#schemas/kinds.ts';
import type { FieldPath, IssueText, UnreadField } from '#issues/issue.ts';
import type { PlanDraft } from '#model/plan.ts';

/** An issue with the record and field it is about. The runner finds file, line and column. */
export interface Finding {
  issue: IssueText;
  kind: Kind;
  id: string;
  /** A field, a key, or a node of the body by child positions. `match` is the text at fault. */
  at:
    { field: FieldPath; match?: string } | { key: FieldPath } | { body: readonly number[]; match?: string } | 'record';
}

/** A file that was there before, and the one that it has become, where that is known. */
export interface Gone {
  path: string;
  becomes?: string;
}

export interface CheckInput {
  plan: PlanDraft;
  /** Every record there is a file or an entry for, also those with mistakes. */
  declared: readonly { kind: Kind; id: string }[];
  /** What plan.yaml holds, also where it has mistakes. */
  planFile?: Readonly<Record<string, unknown>> | undefined;
  /** The single files that are there but could not be read whole. */
  unread?: ReadonlySet<SingleKind> | undefined;
  /** Where something stands that cannot be read, by the keys of the records; undefined of what has none of it. */
  unreadFields?: ReadonlyMap<string, readonly UnreadField[] | undefined> | undefined;
  /** The day that age is counted from, `2026-11-24`; without it nothing is old. */
  date?: string | undefined;
  /** The day it is, which with `date` says what lies ahead; without both nothing does. */
  today?: string | undefined;
  /** The plan as it was before the change that is judged. */
  before?: PlanDraft | undefined;
  /** The records' files that are gone since before. */
  gone?: readonly Gone[] | undefined;
  /** What the search is examined with, which no record may be sought by. */
  reservedQueries?: readonly string[] | undefined;
}

export type Check = (input: CheckInput) => Finding[];
