import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { wholeBook } from './county.ts';
import { mainFile, placesQuery, type NamedPlace } from '#outputs/pdf/compile/compiler.ts';
import { readFonts } from '#outputs/pdf/compile/fonts.ts';
import { moveCaptions } from '#outputs/pdf/finish/captions.ts';
import { finish } from '#outputs/pdf/finish/finish.ts';
import { readObjects } from '#outputs/pdf/finish/objects.ts';
import { writeObjects } from '#outputs/pdf/finish/write.ts';
import { nameAt } from '#outputs/pdf/gate/structure.ts';
import { filesOf, readTemplate } from '#outputs/pdf/set.ts';
import { county } from './county.ts';

const isNative = process.platform === 'linux' && process.arch === 'x64';
const open = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });

/** The county's book as it is shipped, and as Typst writes it where a standard is asked for, which it then has judged; captions in the same places. */
async function shippedAndJudged(pdfStandard: string): Promise<[PDFDocument, PDFDocument]> {
  const document = wholeBook(county());
  const compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs: readFonts() }] });
  for (const [path, text] of Object.entries(filesOf(readTemplate(), document))) {
    compiler.mapShadow(path, Buffer.from(text));
  }
  const { result } = compiler.compile({ mainFilePath: mainFile });
  if (result === null) throw new Error('the book could not be set');
  const [places] = compiler.query(result, placesQuery) as [NamedPlace[]];
  const { bytes } = finish({ bytes: compiler.pdf(result), places }, document.links);
  const judged = readObjects(compiler.pdf(result, { pdfStandard }));
  moveCaptions(judged);
  return [await open(bytes), await open(writeObjects(judged))];
}

/** What a file has and another lacks in the same place, each as what it stands in and its key: `Annot/A`. */
function lacking(file: PDFDocument, other: PDFDocument): string[] {
  const found = new Set<string>();
  const seen = new Set<PDFObject>();
  const follow = (one: PDFObject, two: PDFObject): void => {
    if (one instanceof PDFRef && seen.has(one)) return;
    seen.add(one);
    compare(contentOf(file, one), contentOf(other, two));
  };
  const compare = (one: PDFObject | undefined, two: PDFObject | undefined): void => {
    if (one instanceof PDFArray && two instanceof PDFArray) {
      for (let index = 0; index < Math.min(one.size(), two.size()); index += 1) follow(one.get(index), two.get(index));
    } else if (one instanceof PDFDict && two instanceof PDFDict) {
      for (const [key, value] of one.entries()) {
        const counterpart = two.get(key);
        if (counterpart === undefined) found.add(`${nameOf(one)}${String(key)}`);
        else follow(value, counterpart);
      }
    }
  };
  compare(file.catalog, other.catalog);
  return [...found].sort();
}

function contentOf({ context: objects }: PDFDocument, object: PDFObject): PDFObject | undefined {
  const value = object instanceof PDFRef ? objects.lookup(object) : object;
  return value instanceof PDFStream ? value.dict : value;
}

const nameOf = (dict: PDFDict): string => {
  const named = ['Type', 'O'].find((key) => dict.get(PDFName.of(key)) instanceof PDFName);
  return (named && nameAt(dict, named)) ?? '';
};

test.runIf(isNative)('the shipped book has all that Typst writes for PDF/A-3a', async () => {
  const [shipped, judged] = await shippedAndJudged('a-3a');
  expect(lacking(judged, shipped)).toEqual([
    // Links inside the document are led to their places.
    'Annot/A',
    // What the colours are called when they have no name of their own.
    'OutputIntent/OutputCondition',
  ]);
});

test.runIf(isNative)('the shipped book has all that Typst writes for PDF/UA-1', async () => {
  const [shipped, judged] = await shippedAndJudged('ua-1');
  expect(lacking(judged, shipped)).toEqual([
    'Annot/A',
    // A link that goes on over a line is one there, and one for each line here.
    'Annot/QuadPoints',
    // Boxes around figures and tables, which help a program to cut them out: told under this standard alone.
    'Layout/BBox',
    'StructElem/A',
  ]);
});
