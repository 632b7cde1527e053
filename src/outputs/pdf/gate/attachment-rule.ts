import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  decodePDFRawStream,
  type PDFDocument,
} from '@cantoo/pdf-lib';
import { nameAt } from './structure.ts';
import { textAt, type Rule } from './rule.ts';

/** What an attached file may be to the document, by PDF/A-3. */
const relationships = ['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified'];

/** An attached file, and the object it is. */
export interface Attachment {
  reference: string;
  dict: PDFDict;
}

/** The files attached to a document, listed or not. */
export function attachmentsOf({ context }: PDFDocument): Attachment[] {
  return context
    .enumerateIndirectObjects()
    .flatMap(([reference, dict]) =>
      dict instanceof PDFDict && dict.has(PDFName.of('EF')) ? [{ reference: String(reference), dict }] : [],
    );
}

/** Every attached file is listed where readers and programs look, says what it is to the document, and lies there as it says. */
export const attachmentRule: Rule = ({ document }) => {
  const { catalog } = document;
  const tree = catalog.lookupMaybe(PDFName.of('Names'), PDFDict)?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict);
  const named = referencesIn(tree, 'Names');
  const associated = referencesIn(catalog, 'AF');
  return attachmentsOf(document).flatMap(({ reference, dict }) => {
    const name = textAt(dict, 'UF') ?? textAt(dict, 'F') ?? reference;
    return [
      ...(named.has(reference) ? [] : ['is not among the attached files']),
      ...(associated.has(reference) ? [] : ['is not associated with the document']),
      ...(relationships.includes(nameAt(dict, 'AFRelationship') ?? '')
        ? []
        : ['does not say what it is to the document']),
      ...(textAt(dict, 'F') !== undefined && textAt(dict, 'F') === textAt(dict, 'UF') ? [] : ['has no name, or two']),
      ...((textAt(dict, 'Desc') ?? '') === '' ? ['does not say what it holds'] : []),
      ...embedded(dict.lookupMaybe(PDFName.of('EF'), PDFDict)?.lookup(PDFName.of('F'))),
    ].map((fault) => `the attached file ${name} ${fault}`);
  });
};

function referencesIn(dict: PDFDict | undefined, key: string): ReadonlySet<string> {
  return new Set(dict?.lookupMaybe(PDFName.of(key), PDFArray)?.asArray().map(String));
}

function embedded(file: unknown): string[] {
  if (!(file instanceof PDFRawStream)) return ['does not lie in the document'];
  const parameters = file.dict.lookupMaybe(PDFName.of('Params'), PDFDict);
  const type = file.dict.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText() ?? '';
  const size = parameters?.lookupMaybe(PDFName.of('Size'), PDFNumber)?.asNumber();
  return [
    ...(/^[a-z]+\/[\w.+-]+$/.test(type) ? [] : ['has no media type']),
    ...(size === decodePDFRawStream(file).decode().length ? [] : ['is not as large as it says']),
    ...(/^D:\d{14}/.test((parameters && textAt(parameters, 'ModDate')) ?? '') ? [] : ['does not say from when it is']),
  ];
}
