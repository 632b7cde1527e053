import { repeatedPage } from '#issues/definitions.ts';
import type { Check, Finding } from './finding.ts';
import { linkJudge } from './links.ts';

/** What readers search for is said of pages that the site has, of each in one place. */
export const searchTerms: Check = (input) => {
  const judge = linkJudge(input);
  const pages = input.plan.searchTerms?.pages ?? [];
  return pages.flatMap(({ page }, index): Finding[] => {
    const isRepeated = pages.findIndex((other) => other.page === page) < index;
    const issue = isRepeated ? repeatedPage({ page }) : judge(page);
    return issue === undefined
      ? []
      : [{ issue, kind: 'search-terms', id: '', at: { field: ['pages', index, 'page'] } }];
  });
};
