import { match, only, type PdfObjects } from './objects.ts';

/** PDF/A wants every schema that it does not know itself declared in the file. */
const extension =
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>';

/** Claims PDF/UA-1 and PDF/A in the metadata, level A, as accessible. Part 3 differs from 2 in that any file may be attached. */
export function claimStandards(objects: PdfObjects, part: 2 | 3): void {
  const [number, text] = only(objects, /^<<\n {2}\/Length \d+\n {2}\/Type \/Metadata\n/, 'metadata');
  const [whole, before = '', packet = ''] = match(text, /^(<<[^]*?\nstream\n)([^]*)\nendstream$/, 'no metadata stream');
  if (whole.includes('pdfaid') || whole.includes('pdfuaid')) throw new Error('unexpected PDF: a standard is claimed');
  const claim = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description><rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>`;
  const end = '</rdf:RDF>';
  match(packet, /<\/rdf:RDF>/, 'metadata without RDF');
  const claimed = packet.replace(end, claim + extension + end);
  const head = before.replace(/\/Length \d+/, `/Length ${claimed.length}`);
  objects.byNumber.set(number, `${head}${claimed}\nendstream`);
}
