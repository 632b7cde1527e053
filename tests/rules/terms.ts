import { attribute, descendants, textOf } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import type { Rule } from './rule.ts';

/** No word is explained by a button inside a link or a heading. */
export const terms: Rule = {
  name: 'terms',
  check: ({ pages }) =>
    [...pages.values()].flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName }) => /^(?:a|h[1-6]|summary)$/.test(tagName))
        .filter((element) => descendants(element).some((inside) => attribute(inside, 'class') === 'term'))
        .map((element) => ({
          page: path,
          message: `I ”${textOf(element)}”, som är en rubrik eller länk, förklaras ett ord med en knapp.`,
          fix: reportIt,
        })),
    ),
};
