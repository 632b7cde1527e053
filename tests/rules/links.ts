import { textOf } from '../site/pages.ts';
import { mendOrReport } from './fixes.ts';
import { isThere, referencesOf, targetOf } from './references.ts';
import type { Rule } from './rule.ts';

/** Every link and anchor within the site leads somewhere, and so does everything else that a page fetches from it. */
export const links: Rule = {
  name: 'links',
  check: (site) =>
    [...site.pages.values()].flatMap((page) => {
      const broken = new Map<string, string>();
      for (const element of page.elements) {
        for (const reference of referencesOf(element)) {
          const target = targetOf(reference, page, site);
          if (target !== undefined && !isThere(target, site)) broken.set(reference, textOf(element));
        }
      }
      return [...broken].map(([reference, text]) => ({
        page: page.path,
        message: `Länken ${text === '' ? '' : `”${text}” `}till ”${reference}” leder till något som inte finns på webbplatsen.`,
        fix: mendOrReport('Rätta adressen.'),
      }));
    }),
};
