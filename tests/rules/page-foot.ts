import type { Entry } from '#model/plan.ts';
import { repositoryPath } from '#text/repository-path.ts';
import { textIn } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import type { Rule } from './rule.ts';

/** Every page of a record, and every register, says when it was last changed, and where to propose a change in which file. */
export const pageFoot: Rule = {
  name: 'page-foot',
  check: ({ plan, pages }) => {
    const entries = Object.values(plan.records).flat() as Entry[];
    const files = new Map(entries.map(({ path, file }) => [path.replace(/#.*/, ''), file]));
    return [...files].flatMap(([path, file]) => {
      const page = pages.get(path);
      const text = page === undefined ? '' : textIn(page, 'main');
      const [, told] =
        /Senast uppdaterad: (?:okänt|\d{1,2} [a-z]+ \d{4})\s*Föreslå en ändring i filen (.*)/s.exec(text) ?? [];
      return told?.startsWith(repositoryPath(plan.site.repositoryFolder, file))
        ? []
        : [
            {
              page: path,
              message: 'Sidan säger inte när den senast uppdaterades, eller i vilken fil man föreslår en ändring.',
              fix: reportIt,
            },
          ];
    });
  },
};
