import { choiceTitle } from '#schemas/inspect.ts';
import { certainty as levels } from '#schemas/provenance.ts';
import { isSourced, type Entry } from '#model/plan.ts';
import { textIn } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import type { Rule } from './rule.ts';

/** The page of a record that is not fully sourced says so. */
export const certainty: Rule = {
  name: 'certainty',
  check: ({ plan, pages }) => {
    const entries = Object.values(plan.records).flat() as Entry[];
    return entries.filter(isSourced).flatMap(({ path, label, certainty: level }) => {
      const page = pages.get(path.replace(/#.*/, ''));
      const mark = choiceTitle(levels, level);
      if (page === undefined || level === 'sourced' || textIn(page, 'main').includes(mark)) return [];
      const message = `Sidan säger inte att ”${label}” är ”${mark.toLocaleLowerCase('sv')}”.`;
      return [{ page: path, message, fix: reportIt }];
    });
  },
};
