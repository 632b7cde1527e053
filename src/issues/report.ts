import type { Issue } from './issue.ts';

/** What a reporter is given: the issues of one run, and how many records there are of each kind. */
export interface Report {
  issues: readonly Issue[];
  counts: Readonly<Record<string, number>>;
  /** `49 kommuner, 4 kommunalförbund, …`, from the content. */
  countsInWords: string;
  color: boolean;
}

/** Turns a report into text. A reporter only prints: every format says the same. */
export type Reporter = (report: Report) => string;
