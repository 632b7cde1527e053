import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { nameAt, type Element } from './structure.ts';
import { textAt, type Rule } from './rule.ts';

/** Every link is told of in the structure, says where it leads, and every page is walked in the order of the structure. */
export const linkRule: Rule = ({ document, elements }) => {
  const owned = new Set(elements.filter(({ role }) => role === 'Link').flatMap(({ objects }: Element) => objects));
  return document.getPages().flatMap((page, index) => {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    const all = annotations?.asArray() ?? [];
    const tabs = all.length > 0 && nameAt(page.node, 'Tabs') !== 'S' ? [`page ${index + 1} has another tab order`] : [];
    return [
      ...tabs,
      ...all.flatMap((reference, place) => {
        const link = annotations?.lookup(place, PDFDict);
        if (link === undefined || nameAt(link, 'Subtype') !== 'Link')
          return [`page ${index + 1} has a strange annotation`];
        return [
          ...((textAt(link, 'Contents') ?? '').trim() === ''
            ? [`a link on page ${index + 1} does not say where it leads`]
            : []),
          ...(owned.has(String(reference)) ? [] : [`a link on page ${index + 1} is outside the structure`]),
        ];
      }),
    ];
  });
};
