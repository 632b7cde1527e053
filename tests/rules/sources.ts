import { indexPath } from '#addresses/addresses.ts';
import { kinds } from '#schemas/kinds.ts';
import { keyOf, type Entry } from '#model/plan.ts';
import { attribute } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import { targetOf } from './references.ts';
import type { Rule } from './rule.ts';

/** The page of a record leads to the entry of every source that the record cites. */
export const sources: Rule = {
  name: 'sources',
  check: (site) => {
    const { plan, pages } = site;
    const register = indexPath(kinds.source.place);
    const entries = Object.values(plan.records).flat() as Entry[];
    return entries.flatMap((entry) => {
      const path = entry.path.replace(/#.*/, '');
      const page = pages.get(path);
      if (page === undefined || path === register) return [];
      const led = new Set(
        page.elements.flatMap((element) => {
          const href = attribute(element, 'href');
          const target = href === undefined ? undefined : targetOf(href, page, site);
          return target?.path === register ? [target.anchor] : [];
        }),
      );
      const missing = (plan.derived.sourcesOf[keyOf(entry)] ?? []).filter((id) => !led.has(id));
      return missing.map((id) => ({
        page: entry.path,
        message: `Källan ”${id}” stöder en uppgift här, men står inte på sidan.`,
        fix: reportIt,
      }));
    });
  },
};
