import { faultsIn } from '../site/html.ts';
import { reportIt } from './fixes.ts';
import type { Rule } from './rule.ts';

/** Every page is valid HTML and follows the rules of WCAG that show in the markup. */
export const html: Rule = {
  name: 'html',
  check: ({ pages }) =>
    [...pages.values()].flatMap((page) =>
      faultsIn(page.html).map(({ fault, selector }) => ({
        page: page.path,
        message: `HTML-koden följer inte standarden: ${fault}${selector === null ? '' : ` (${selector})`}`,
        fix: reportIt,
      })),
    ),
};
