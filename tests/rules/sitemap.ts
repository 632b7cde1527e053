import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absoluteUrl } from '#addresses/addresses.ts';
import { attribute, elementsOf, textOf, type SitePage } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import { targetOf } from './references.ts';
import type { BuiltSite, Finding, Rule } from './rule.ts';

const index = 'sitemap-index.xml';

/** The map for search engines lists every page that may be indexed and nothing else, and each of them names its own address as the true one. */
export const sitemap: Rule = {
  name: 'sitemap',
  check: (site) => {
    const listed = new Set(
      locationsIn(site, index).flatMap((address) =>
        locationsIn(site, targetOf(address, { path: '/' }, site)?.path?.slice(1)),
      ),
    );
    const { addressing } = site.plan;
    return [...site.pages.values()].flatMap((page): Finding[] => {
      const address = absoluteUrl(page.path, addressing);
      const isListed = listed.has(address);
      const found = (message: string): Finding => ({ page: page.path, message, fix: reportIt });
      if (!isIndexable(page))
        return isListed ? [found('Sidan står i webbplatskartan för sökmotorer, men ska inte hittas av dem.')] : [];
      return [
        ...(isListed ? [] : [found('Sidan saknas i webbplatskartan för sökmotorer.')]),
        ...(canonicalOf(page) === address ? [] : [found('Sidan uppger inte sin egen adress som den rätta.')]),
      ];
    });
  },
};

function isIndexable({ elements, isRedirect }: SitePage): boolean {
  const robots = elements.find((element) => attribute(element, 'name') === 'robots');
  return !isRedirect && !(robots && attribute(robots, 'content')?.includes('noindex'));
}

function canonicalOf({ elements }: SitePage): string | undefined {
  const link = elements.find((element) => attribute(element, 'rel') === 'canonical');
  return link && attribute(link, 'href');
}

function locationsIn({ folder, files }: BuiltSite, file = ''): string[] {
  if (!files.has(file)) return [];
  const xml = readFileSync(join(folder, file), 'utf8');
  return elementsOf(xml).flatMap((element) => (element.tagName === 'loc' ? textOf(element) : []));
}
