import type { MunicipalityList } from './municipalities.ts';

/** What must be known of a plan to begin with it. */
export interface NewPlan extends MunicipalityList {
  /** What the county is called: `Exempellän`. */
  county: string;
  /** What the site is called. */
  name: string;
  /** What the plan itself is called; undefined where it is not known. */
  title?: string | undefined;
  /** Who has issued the plan. */
  publisher: string;
  /** Where the plan can be read; undefined where it is not on the web. */
  url?: string | undefined;
  /** As exactly as the plan says: `2020`, `2020-05` or `2020-05-01`. Undefined where it is not known. */
  from?: string | undefined;
  to?: string | undefined;
  /** The address that the site will have. */
  address: string;
  /** Where the folder lies in the repository that it is in; undefined where it is in none, or in the usual place. */
  repositoryFolder?: string | undefined;
  /** The day that the folder is written: `2026-11-29`. */
  today: string;
}

/** The options of the call. */
export const planOptions = {
  county: { type: 'string' },
  municipalities: { type: 'string' },
  divisions: { type: 'string' },
  name: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  url: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  address: { type: 'string' },
} as const;

/** What is known of a plan from the call: its answers as they were given, and a file of municipalities. */
export type GivenAnswers = Partial<Record<keyof typeof planOptions, string>>;
