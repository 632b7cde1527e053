import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { attachmentsOf } from './attachment-rule.ts';
import type { Rule } from './rule.ts';

/** The metadata can be read as they lie, claim PDF/UA-1 and one part of PDF/A, level A, declare the schema they use, and say the title. */
export const claimRule: Rule = ({ document }) => {
  const metadata = document.catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream) || metadata.dict.has(PDFName.of('Filter')))
    return ['the metadata cannot be read as they lie'];
  const text = Buffer.from(metadata.contents).toString('utf8');
  const valuesOf = (name: string) =>
    Array.from(text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g')), ([, value]) => value);
  // Part 2 lets in attached files only where they are PDF/A themselves.
  const part = attachmentsOf(document).length > 0 ? '3' : '2';
  const isClaimed = (name: string, value: string) => valuesOf(name).join(' ') === value;
  return [
    ...(isClaimed('pdfuaid:part', '1') ? [] : ['the metadata do not claim PDF/UA-1']),
    ...(isClaimed('pdfaid:part', part) ? [] : [`the metadata do not claim PDF/A-${part}`]),
    ...(isClaimed('pdfaid:conformance', 'A') ? [] : ['the metadata do not claim level A']),
    ...(valuesOf('pdfaSchema:prefix').includes('pdfuaid') ? [] : ['the metadata use a schema undeclared']),
    ...(/<dc:title>.*<rdf:li[^>]*>[^<]+<\/rdf:li>.*<\/dc:title>/.test(text) ? [] : ['the metadata have no title']),
  ];
};
