import type { Category } from './category-mark.ts';

export interface Lane {
  heading: string;
  /** The head of a narrow column. */
  short: string;
  categories: readonly Category[];
}

/** What stands beside what in the timeline; every category in one lane. */
export const lanes: readonly Lane[] = [
  {
    heading: 'Nationella överenskommelser och strategier',
    short: 'Natio\u00adnellt',
    categories: ['national-agreement', 'strategy'],
  },
  { heading: 'Beslut, förlängning och slut', short: 'Beslut', categories: ['decision', 'extension'] },
  { heading: 'Arbete', short: 'Arbete', categories: ['process'] },
  { heading: 'Uppföljning', short: 'Upp\u00adföljning', categories: ['follow-up'] },
];
