import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';
import { nameAt, type Element } from './structure.ts';
import { textAt, textIn, type Rule } from './rule.ts';

/** A link is neither hidden nor left out of print: of the flags it has the third alone. */
const shown = 4;

/** Every link is told of in the structure, can be seen, leads somewhere and says in words where, and every page is walked in the order of the structure. */
export const linkRule: Rule = ({ document, elements }) => {
  const owned = new Set(elements.filter(({ role }) => role === 'Link').flatMap(({ objects }: Element) => objects));
  const targets = new Set([...document.getPages().map(({ ref }) => String(ref)), ...namesIn(document)]);
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
          ...(isAddressOf(link, textAt(link, 'Contents'))
            ? [`a link on page ${index + 1} is called by its address`]
            : []),
          ...(leadsSomewhere(link, targets) ? [] : [`a link on page ${index + 1} leads nowhere`]),
          ...(link.lookupMaybe(PDFName.of('F'), PDFNumber)?.asNumber() === shown
            ? []
            : [`a link on page ${index + 1} may be hidden`]),
          ...(owned.has(String(reference)) ? [] : [`a link on page ${index + 1} is outside the structure`]),
        ];
      }),
    ];
  });
};

/** To a place on a page of the file or a name that the file tells of, or to an address of a kind that readers open. */
function leadsSomewhere(link: PDFDict, targets: ReadonlySet<string>): boolean {
  const place = link.lookup(PDFName.of('Dest'));
  if (place instanceof PDFArray) return targets.has(String(place.get(0)));
  if (place !== undefined) return targets.has(textIn(place) ?? '');
  return /^(?:https?|mailto|tel):/.test(addressOf(link) ?? '');
}

/** Whether words are the address of a link, also as it was before it was written as the network wants it. */
function isAddressOf(link: PDFDict, words = ''): boolean {
  const address = addressOf(link);
  return words === address || (URL.canParse(words) && new URL(words).href === address);
}

function addressOf(link: PDFDict): string | undefined {
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict);
  return action && textAt(action, 'URI');
}

/** The names that the file gives to places. */
function namesIn({ catalog }: PDFDocument): string[] {
  const tree = catalog.lookupMaybe(PDFName.of('Names'), PDFDict)?.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const names = tree?.lookupMaybe(PDFName.of('Names'), PDFArray)?.asArray() ?? [];
  return names.flatMap((name) => textIn(name) ?? []);
}
