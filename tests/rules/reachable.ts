import { attribute } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import { targetOf } from './references.ts';
import type { Rule } from './rule.ts';

const start = '/';
/** Shown by the web host in place of a page that is not there. */
const notFound = '/404.html';

/** Every page can be reached from the start page by links and forms. */
export const reachable: Rule = {
  name: 'reachable',
  check: (site) => {
    const reached = new Set([start]);
    for (const path of reached) {
      const page = site.pages.get(path);
      for (const element of page?.elements ?? []) {
        const href = attribute(element, element.tagName === 'form' ? 'action' : 'href');
        const target = href === undefined || page === undefined ? undefined : targetOf(href, page, site)?.path;
        if (target !== undefined && site.pages.has(target)) reached.add(target);
      }
    }
    return site.shown
      .filter(({ path }) => path !== notFound && !reached.has(path))
      .map(({ path }) => ({
        page: path,
        message: 'Ingen länk leder hit: läsare hittar inte sidan från startsidan.',
        fix: reportIt,
      }));
  },
};
