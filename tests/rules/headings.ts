import { mendOrReport } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

/** Every page has one main heading, and skips no level of heading. */
export const headings: Rule = {
  name: 'headings',
  check: ({ shown }) =>
    shown.flatMap(({ path, elements }): Finding[] => {
      const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : []));
      const skipped = levels.find((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      const found = (message: string): Finding => ({
        page: path,
        message,
        fix: mendOrReport('Rätta rubrikernas nivåer: ## för en rubrik, ### för en under den.'),
      });
      return [
        ...(levels.filter((level) => level === 1).length === 1 ? [] : [found('Sidan har inte precis en huvudrubrik.')]),
        ...(skipped === undefined ? [] : [found(`En rubrik på nivå ${skipped} hoppar över nivån ovanför.`)]),
      ];
    }),
};
