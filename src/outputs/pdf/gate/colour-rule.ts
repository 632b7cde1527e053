import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { nameAt } from './structure.ts';
import { textAt, type Rule } from './rule.ts';

/** The document means one set of colours, by a profile in the file. */
export const colourRule: Rule = ({ document }) => {
  const intents = document.catalog.lookupMaybe(PDFName.of('OutputIntents'), PDFArray);
  if (intents?.size() !== 1) return ['the document means no colours, or several'];
  const intent = intents.lookup(0, PDFDict);
  const profile = intent.lookup(PDFName.of('DestOutputProfile'));
  return [
    ...(nameAt(intent, 'S') === 'GTS_PDFA1' ? [] : ['the colours are not meant for PDF/A']),
    ...((textAt(intent, 'OutputConditionIdentifier') ?? '') === '' ? ['the colours have no name'] : []),
    ...(profile instanceof PDFRawStream && isProfile(profile) ? [] : ['the colours have no profile']),
  ];
};

/** Three channels of red, green and blue, in the form of the International Color Consortium: its mark stands at byte 36. */
function isProfile(stream: PDFRawStream): boolean {
  const bytes = Buffer.from(decodePDFRawStream(stream).decode());
  return (
    stream.dict.lookupMaybe(PDFName.of('N'), PDFNumber)?.asNumber() === 3 &&
    bytes.toString('latin1', 16, 20) === 'RGB ' &&
    bytes.toString('latin1', 36, 40) === 'acsp'
  );
}
