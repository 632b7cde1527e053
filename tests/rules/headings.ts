import { descendants, textOf, type PageElement } from '../site/pages.ts';
import { mendOrReport, reportIt } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

const isHeading = ({ tagName }: PageElement): boolean => /^h[1-6]$/.test(tagName);
const shownWithoutWords = new Set(['svg', 'img', 'input', 'select', 'textarea']);

/** The heading of a section that has nothing else; undefined where there is more. */
function headingAlone(section: PageElement): string | undefined {
  const inside = descendants(section);
  const heading = inside.find(isHeading);
  if (heading === undefined || inside.some(({ tagName }) => shownWithoutWords.has(tagName))) return undefined;
  const said = textOf(heading).trim();
  return textOf(section).trim() === said ? said : undefined;
}

/** Every page has one main heading, skips no level of heading, and has no section of a heading alone. */
export const headings: Rule = {
  name: 'headings',
  check: ({ shown }) =>
    shown.flatMap(({ path, elements }): Finding[] => {
      const levels = elements.filter(isHeading).map(({ tagName }) => Number(tagName[1]));
      const skipped = levels.find((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      const found = (message: string): Finding => ({
        page: path,
        message,
        fix: mendOrReport('Rätta rubrikernas nivåer: ## för en rubrik, ### för en under den.'),
      });
      const alone = elements
        .filter(({ tagName }) => tagName === 'section')
        .flatMap((section) => headingAlone(section) ?? []);
      return [
        ...(levels.filter((level) => level === 1).length === 1 ? [] : [found('Sidan har inte precis en huvudrubrik.')]),
        ...(skipped === undefined ? [] : [found(`En rubrik på nivå ${skipped} hoppar över nivån ovanför.`)]),
        ...alone.map((heading) => ({ ...found(`Under rubriken ”${heading}” står ingenting.`), fix: reportIt })),
      ];
    }),
};
