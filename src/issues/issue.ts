export type Severity = 'error' | 'warning';

/** What is wrong and how to mend it, before anyone has said where. */
export interface IssueText {
  code: string;
  severity: Severity;
  /** What and why, one or two Swedish sentences. */
  message: string;
  /** What to write instead. */
  fix: string;
  /** Lines to paste into the file. */
  lines?: readonly string[];
  /** What it is about, of advice that stands until somebody decides: told together, last. */
  standing?: string;
}

/** Keys and list positions from the root of a file's data. */
export type FieldPath = readonly (string | number)[];

/** A place in a record whose value says something that cannot be read, or that has none. */
export interface UnreadField {
  path: FieldPath;
  hasValue: boolean;
}

/**
 * Where in a file something is wrong, before lines and columns are known.
 * `match` narrows a place to its first occurrence there.
 */
export type SourcePlace =
  | { at: 'file' }
  | { at: 'range'; start: number; end: number }
  | { at: 'key' | 'value'; path: FieldPath; match?: string }
  /** A key that is not there; `after` is the key it belongs after. */
  | { at: 'missing'; path: FieldPath; after?: string }
  | { at: 'body'; path: readonly number[]; match?: string };

/** An issue text with its file, relative to the content folder, and its place in it. */
export interface Problem extends IssueText {
  file: string;
  place: SourcePlace;
}

/** A problem as it is reported: lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Issue extends IssueText {
  /** Relative to the content folder's parent: `content/kommuner/tallby.yaml`. */
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** The line it begins on, without its line break. */
  sourceLine: string;
}

interface Definition<Values> {
  code: string;
  severity?: Severity;
  message: (values: Values) => string;
  fix: (values: Values) => string;
  lines?: (values: Values) => readonly string[];
  standing?: (values: Values) => string;
}

export interface IssueKind<Values> {
  (values: Values): IssueText;
  code: string;
}

/** Defines an issue once. The code never changes; the text takes plain values and holds no logic of the rule. */
export function defineIssue<Values = Record<string, never>>(definition: Definition<Values>): IssueKind<Values> {
  const { code, severity = 'error', message, fix, lines, standing } = definition;
  return Object.assign(
    (values: Values): IssueText => ({
      code,
      severity,
      message: message(values),
      fix: fix(values),
      ...(lines && { lines: lines(values) }),
      ...(standing && { standing: standing(values) }),
    }),
    { code },
  );
}
