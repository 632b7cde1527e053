import { textIn } from '../site/pages.ts';
import type { Finding, Rule } from './rule.ts';

/** No two pages have the same title, and none is without. */
export const titles: Rule = {
  name: 'titles',
  check: ({ shown }) => {
    const first = new Map<string, string>();
    return shown.flatMap((page): Finding[] => {
      const title = textIn(page, 'title');
      const other = first.get(title);
      if (other === undefined) first.set(title, page.path);
      if (title !== '' && other === undefined) return [];
      return [
        {
          page: page.path,
          message: title === '' ? 'Sidan har ingen titel.' : `Sidan har samma titel som ${other}: ”${title}”.`,
          fix: 'Ge en av dem ett namn eller en rubrik som skiljer dem åt, till exempel med årtalet.',
        },
      ];
    });
  },
};
