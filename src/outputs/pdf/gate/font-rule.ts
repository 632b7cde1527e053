import { PDFArray, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { nameAt } from './structure.ts';
import type { Rule } from './rule.ts';

/** The families of the documents. In a drawing, a family that is missing is replaced without a word. */
const allowed = /^[A-Z]{6}\+Source(?:Serif4|Sans3)-(?:Regular|SemiBold|Italic|It|RegularItalic)$/;

/** Every font is one of ours, embedded, and says which letters its glyphs are. */
export const fontRule: Rule = ({ document }) => {
  const dicts = document.context.enumerateIndirectObjects().flatMap(([, object]) => asDict(object));
  return dicts.flatMap((dict) => {
    if (nameAt(dict, 'Type') !== 'Font') return [];
    const name = nameAt(dict, 'BaseFont') ?? '';
    if (nameAt(dict, 'Subtype') !== 'Type0') return hasFile(dict) ? [] : [`the font ${name} is not embedded`];
    const isWhole = dict.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray) !== undefined;
    return [
      ...(allowed.test(name) ? [] : [`the font ${name} is not one of ours`]),
      ...(dict.has(PDFName.of('ToUnicode')) ? [] : [`the font ${name} does not say its letters`]),
      ...(isWhole ? [] : [`the font ${name} has no outlines`]),
    ];
  });
};

const asDict = (object: PDFObject): PDFDict[] => (object instanceof PDFDict ? [object] : []);

function hasFile(dict: PDFDict): boolean {
  const descriptor = dict.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)) ?? false);
}
