import { inflateSync } from 'node:zlib';
import { PDFArray, PDFName, PDFRawStream, decodePDFRawStream, type PDFPage } from '@cantoo/pdf-lib';

/** An operator that draws, and the marked content it stands in. */
export interface Drawn {
  operator: string;
  /** The number of the marked content, or undefined outside of one. */
  id: number | undefined;
  isArtifact: boolean;
}

/** A page's drawing operators, and the numbers of all its marked content. */
export interface PageContent {
  drawn: Drawn[];
  ids: number[];
}

const drawing = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'Do', 'sh', 'Tj', 'TJ', "'", '"', 'BI', 'EI']);
/** A string, a hexadecimal string or dictionary bracket, an array bracket, or a word. */
const token = /\((?:[^\\()]|\\[^])*\)|<<|>>|<[^<>]*>|[[\]]|\/?[^\s()<>[\]/]+/g;

/** Reads what a page draws. */
export function contentOf(page: PDFPage): PageContent {
  const content: PageContent = { drawn: [], ids: [] };
  const open: { id: number | undefined; isArtifact: boolean }[] = [];
  let operands: string[] = [];
  for (const [word] of textOf(page).matchAll(token)) {
    if (!/^[A-Za-z'"][A-Za-z0-9*]*$/.test(word)) {
      operands.push(word);
      continue;
    }
    if (word === 'BDC' || word === 'BMC') {
      const mcid = operands.indexOf('/MCID');
      const id = mcid < 0 ? undefined : Number(operands[mcid + 1]);
      open.push({ id, isArtifact: operands[0] === '/Artifact' });
      if (id !== undefined) content.ids.push(id);
    } else if (word === 'EMC') open.pop();
    else if (drawing.has(word)) {
      const id = open.findLast((mark) => mark.id !== undefined)?.id;
      content.drawn.push({ operator: word, id, isArtifact: open.some(({ isArtifact }) => isArtifact) });
    }
    operands = [];
  }
  return content;
}

function textOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((item) => page.doc.context.lookup(item)) : [contents];
  return streams
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => Buffer.from(decoded(stream)).toString('latin1'))
    .join('\n');
}

/** The machine's own inflation is many times as fast as the library's; other filters are left to that. */
function decoded(stream: PDFRawStream): Uint8Array {
  return stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode')
    ? inflateSync(stream.contents)
    : decodePDFRawStream(stream).decode();
}
