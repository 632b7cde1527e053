import { PDFBool, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { textAt, type Rule } from './rule.ts';

/** The document says its language, its title and that it is tagged, without a doubt, and has bookmarks. */
export const documentRule: Rule = ({ document }) => {
  const { catalog } = document;
  const faults: string[] = [];
  const marks = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  if (!textAt(catalog, 'Lang')?.startsWith('sv')) faults.push('the language of the document is not Swedish');
  if ((document.getTitle() ?? '') === '') faults.push('the document has no title');
  if (flag(marks, 'Marked') !== true) faults.push('the document is not tagged');
  if (flag(marks, 'Suspects') === true) faults.push('the document doubts its own tags');
  if (flag(catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict), 'DisplayDocTitle') !== true)
    faults.push('the title is not shown in the window');
  if (!catalog.has(PDFName.of('Outlines'))) faults.push('the document has no bookmarks');
  return faults;
};

function flag(dict: PDFDict | undefined, key: string): boolean | undefined {
  return dict?.lookupMaybe(PDFName.of(key), PDFBool)?.asBoolean();
}
