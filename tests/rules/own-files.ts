import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, type PageElement } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import { isThere, referencesOf, targetOf } from './references.ts';
import type { BuiltSite, Finding, Rule } from './rule.ts';

/** Nothing but an ordinary link leads to another host, and style sheets fetch what is on the site. */
export const ownFiles: Rule = {
  name: 'own-files',
  check: (site) => [...fromMarkup(site), ...fromStyleSheets(site)],
};

function fromMarkup(site: BuiltSite): Finding[] {
  return [...site.pages.values()].flatMap((page) =>
    page.elements.flatMap((element) =>
      referencesOf(element)
        .filter((reference) => targetOf(reference, page, site) === undefined && !isOrdinaryLink(element, reference))
        .map((reference) => ({
          page: page.path,
          message: `Sidan hämtar ”${reference.slice(0, 100)}” (<${element.tagName}>), som inte ligger på webbplatsen.`,
          fix: reportIt,
        })),
    ),
  );
}

function isOrdinaryLink(element: PageElement, reference: string): boolean {
  if (element.tagName === 'a') return /^(?:https?:\/\/|mailto:|tel:)/.test(reference);
  // What the file that holds the whole plan brings with it, and the address it has on the site.
  return reference.startsWith('data:') || attribute(element, 'rel') === 'canonical';
}

function fromStyleSheets(site: BuiltSite): Finding[] {
  const sheets = [...site.files].filter((file) => file.endsWith('.css'));
  return sheets.flatMap((sheet) =>
    addressesIn(readFileSync(join(site.folder, sheet), 'utf8'))
      .filter((address) => {
        const target = targetOf(address, { path: `/${sheet}` }, site);
        return !address.startsWith('data:') && (target === undefined || !isThere({ ...target, anchor: '' }, site));
      })
      .map((address) => ({
        page: `/${sheet}`,
        message: `Stilmallen hämtar ”${address}”, som inte ligger på webbplatsen.`,
        fix: reportIt,
      })),
  );
}

function addressesIn(css: string): string[] {
  const asked = [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)];
  return asked.flatMap(([, inFunction, imported]) => inFunction ?? imported ?? []);
}
