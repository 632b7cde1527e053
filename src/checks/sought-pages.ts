import type { Check, Finding } from './finding.ts';
import { linkJudge } from './links.ts';

/** What readers search for is said of pages that the site has. */
export const soughtPages: Check = (input) => {
  const judge = linkJudge(input);
  return (input.plan.site?.soughtAs ?? []).flatMap(({ page }, index): Finding[] => {
    const issue = judge(page);
    return issue === undefined ? [] : [{ issue, kind: 'site', id: '', at: { field: ['soughtAs', index, 'page'] } }];
  });
};
