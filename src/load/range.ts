import type { IssueText } from '#issues/issue.ts';

/** Offsets into a file's text, the end not included. */
export interface Range {
  start: number;
  end: number;
}

export interface RangeProblem {
  issue: IssueText;
  range: Range;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
