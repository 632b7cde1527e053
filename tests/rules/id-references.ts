import { attribute, type PageElement } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import type { Rule } from './rule.ts';

/** Attributes that name other elements of the page. */
const naming = [
  'for',
  'form',
  'list',
  'headers',
  'popovertarget',
  'commandfor',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
];

/** What elements of a page name that is not on the page, as `attribute="name"`. */
export function missingReferences(elements: readonly PageElement[], ids: ReadonlySet<string>): string[] {
  return elements.flatMap((element) =>
    naming.flatMap((name) =>
      (attribute(element, name) ?? '')
        .split(/\s+/)
        .filter((id) => id !== '' && !ids.has(id))
        .map((id) => `${name}="${id}"`),
    ),
  );
}

/** Every label, and everything that opens in place, has on the page what it is about. */
export const idReferences: Rule = {
  name: 'id-references',
  check: ({ pages }) =>
    [...pages.values()].flatMap(({ path, elements, ids }) =>
      [...new Set(missingReferences(elements, ids))].map((reference) => ({
        page: path,
        message: `Något på sidan hänvisar till en del av den som inte finns (${reference}).`,
        fix: reportIt,
      })),
    ),
};
