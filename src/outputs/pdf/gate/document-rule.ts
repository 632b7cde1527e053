import { PDFArray, PDFBool, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { textAt, type Rule } from './rule.ts';

/** The document says its language, its title and that it is tagged, claims both standards, and means sRGB by its colours. */
export const documentRule: Rule = ({ document }) => {
  const { catalog } = document;
  const faults: string[] = [];
  if (!textAt(catalog, 'Lang')?.startsWith('sv')) faults.push('the language of the document is not Swedish');
  if ((document.getTitle() ?? '') === '') faults.push('the document has no title');
  if (flag(catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict), 'Marked') !== true)
    faults.push('the document is not tagged');
  if (flag(catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict), 'DisplayDocTitle') !== true)
    faults.push('the title is not shown in the window');
  if (!catalog.has(PDFName.of('Outlines'))) faults.push('the document has no bookmarks');
  const intents = catalog.lookupMaybe(PDFName.of('OutputIntents'), PDFArray);
  const [intent] = intents === undefined ? [] : [intents.lookup(0, PDFDict)];
  if (!(intent?.lookup(PDFName.of('DestOutputProfile')) instanceof PDFRawStream))
    faults.push('the colours have no profile');
  return [...faults, ...claims(catalog.lookup(PDFName.of('Metadata')))];
};

function flag(dict: PDFDict | undefined, key: string): boolean | undefined {
  return dict?.lookupMaybe(PDFName.of(key), PDFBool)?.asBoolean();
}

function claims(metadata: unknown): string[] {
  const text = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString('utf8') : '';
  return [
    ...(/<pdfuaid:part>1<\/pdfuaid:part>/.test(text) ? [] : ['the metadata do not claim PDF/UA-1']),
    ...(/<pdfaid:part>[23]<\/pdfaid:part><pdfaid:conformance>A<\/pdfaid:conformance>/.test(text)
      ? []
      : ['the metadata do not claim PDF/A, level A']),
    ...(/<pdfaSchema:prefix>pdfuaid<\/pdfaSchema:prefix>/.test(text) ? [] : ['the metadata use a schema undeclared']),
  ];
}
