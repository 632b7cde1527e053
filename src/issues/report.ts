import type { Issue } from './issue.ts';

/** What has become of a record, with the noun of its kind and the titles of the fields that say something else. */
export interface Change {
  what: 'added' | 'removed' | 'changed';
  one: string;
  label: string;
  fields: readonly string[];
}

/** What a reporter is given: the issues of one run, and how many records there are of each kind. */
export interface Report {
  issues: readonly Issue[];
  counts: Readonly<Record<string, number>>;
  /** `12 kommuner, 3 mål, …`, from the content. */
  countsInWords: string;
  color: boolean;
  /** What the change that is judged has made of the records. */
  changes?: readonly Change[];
}

/** Whether an issue waits for a decision. It stands in no change: it is told where the whole content is read. */
export const isWaiting = ({ standing }: Issue): boolean => standing !== undefined;

/** Turns a report into text. A reporter only prints: every format says the same. */
export type Reporter = (report: Report) => string;
