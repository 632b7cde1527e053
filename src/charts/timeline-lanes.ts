import { categoriesInUse } from '#model/categories.ts';
import type { Plan } from '#model/plan.ts';
import { listInWords } from '#text/sorting.ts';

export interface Lane {
  heading: string;
  /** The head of a narrow column. */
  short: string;
  /** The ids of its categories. */
  categories: readonly string[];
}

/** What stands beside what in the timeline of every plan. */
const everyPlans: readonly Lane[] = [
  {
    heading: 'Nationella överenskommelser och strategier',
    short: 'Natio\u00adnellt',
    categories: ['national-agreement', 'strategy'],
  },
  { heading: 'Beslut, förlängning och slut', short: 'Beslut', categories: ['decision', 'extension'] },
  { heading: 'Arbete', short: 'Arbete', categories: ['process'] },
  { heading: 'Uppföljning', short: 'Upp\u00adfölj\u00adning', categories: ['follow-up'] },
];

/** The lanes of a plan's timeline, every category in one: those of every plan, then one for its own where there are such events. */
export function lanesOf(plan: Plan): readonly Lane[] {
  const own = categoriesInUse(plan).filter(({ heading }) => heading !== undefined);
  if (own.length === 0) return everyPlans;
  const heading = listInWords(own.map(({ heading: many = '' }, index) => (index === 0 ? many : inside(many))));
  return [...everyPlans, { heading, short: 'Annat', categories: own.map(({ id }) => id) }];
}

/** A heading inside a sentence: without its capital, unless it is an abbreviation. */
const inside = (heading: string): string =>
  /^\p{Lu}\p{Lu}/u.test(heading) ? heading : heading.charAt(0).toLocaleLowerCase('sv') + heading.slice(1);
