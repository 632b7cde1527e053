import type { Page } from 'playwright-core';
import type { Plan } from '#model/plan.ts';
import type { SitePage } from '../site/pages.ts';
import type { Visitor } from '../site/visitor.ts';

/** What is wrong on a built site, in Swedish and for whoever wrote its content. */
export interface Problem {
  rule: string;
  /** The address of the page, or of the file where it is no page. */
  page: string;
  message: string;
  /** What to do. */
  fix: string;
}

export type Finding = Omit<Problem, 'rule'>;

/** A built site, read once for all rules. */
export interface BuiltSite {
  /** Where it lies. */
  folder: string;
  /** The plan that it was built from. */
  plan: Plan;
  /** Every file, by its path in the folder. */
  files: ReadonlySet<string>;
  /** Every page by its address: also those that only send readers on, and the file that holds the whole plan. */
  pages: ReadonlyMap<string, SitePage>;
  /** The pages that readers read on the site. */
  shown: readonly SitePage[];
  /** The addresses that a browser opens, some with a query. */
  walked: readonly string[];
}

/** A rule that holds for a site of any content: it knows no name, no number and no date of any. */
export interface Rule {
  name: string;
  check: (site: BuiltSite, visitor: Visitor) => readonly Finding[] | Promise<readonly Finding[]>;
}

/** A rule about a page as it is when a browser has opened it, at `path`. */
export interface PageRule {
  name: string;
  check: (page: Page, path: string) => Promise<readonly Finding[]>;
}
