import { textIn } from '../site/pages.ts';
import { mendOrReport } from './fixes.ts';
import type { Rule } from './rule.ts';

const stray = /[\p{L}\d)”] [,.;:)](?= |$)/u;

/** Running text has no space before a comma, a full stop or a closing bracket. */
export const spacing: Rule = {
  name: 'spacing',
  check: ({ pages }) =>
    [...pages.values()].flatMap((page) => {
      const text = textIn(page, 'main');
      const index = text.search(stray);
      return index < 0
        ? []
        : [
            {
              page: page.path,
              message: `Ett mellanslag står före ett skiljetecken: ”${text.slice(Math.max(0, index - 30), index + 10).trim()}”.`,
              fix: mendOrReport('Ta bort mellanslaget.'),
            },
          ];
    }),
};
