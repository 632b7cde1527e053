import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { textAt, type Rule } from './rule.ts';

/** The title is the first heading, the headings never skip a level, and each of them is a bookmark, in the same order. */
export const headingRule: Rule = ({ document, elements }) => {
  const headings = elements.filter(({ role }) => /^H[1-6]$/.test(role));
  const levels = headings.map(({ role }) => Number(role.slice(1)));
  const names = headings.map(({ dict }) => textAt(dict, 'T') ?? '');
  const [first] = names;
  if (first === undefined) return ['the document has no headings'];
  const bookmarks = titlesIn(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
  const other = names.findIndex((name, index) => name !== bookmarks[index]);
  return [
    ...(first === document.getTitle() ? [] : ['the first heading is not the title']),
    ...levels.flatMap((level, index) => {
      const before = levels[index - 1] ?? 0;
      return level > before + 1 ? [`a heading of level ${level} follows one of level ${before}`] : [];
    }),
    ...(other < 0 ? [] : [`the heading "${names[other] ?? ''}" is no bookmark in its place`]),
    ...(bookmarks.length > names.length ? ['there are bookmarks that are no headings'] : []),
  ];
};

/** The titles of bookmarks, each before those below it. */
function titlesIn(dict: PDFDict | undefined): string[] {
  const titles: string[] = [];
  const under = (key: string, one: PDFDict) => one.lookupMaybe(PDFName.of(key), PDFDict);
  for (let one = dict && under('First', dict); one !== undefined; one = under('Next', one))
    titles.push(textAt(one, 'Title') ?? '', ...titlesIn(one));
  return titles;
}
