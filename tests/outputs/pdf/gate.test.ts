import { deflateSync, inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { wholeBook } from './county.ts';
import { finish, finishObjects } from '#outputs/pdf/finish/finish.ts';
import { readObjects, type PdfObjects } from '#outputs/pdf/finish/objects.ts';
import { writeObjects } from '#outputs/pdf/finish/write.ts';
import type { SetDocument } from '#outputs/pdf/compile/compiler.ts';
import type { PdfDocument } from '#outputs/pdf/document.ts';
import { faultsIn } from '#outputs/pdf/gate/gate.ts';
import { compilerHere } from '#outputs/pdf/pdf.ts';
import { filesOf, readTemplate } from '#outputs/pdf/set.ts';
import { county } from './county.ts';

let document: PdfDocument;
let set: SetDocument;

beforeAll(async () => {
  const compiler = await compilerHere();
  document = wholeBook(county());
  set = await compiler.compile(filesOf(readTemplate(), document), []);
});

/** The finished objects, to be damaged. */
function finished(): PdfObjects {
  const objects = readObjects(set.bytes);
  finishObjects(objects, set.places, document.links);
  return objects;
}

/** What the gate says of the finished file after the first object that a pattern finds was written otherwise. */
async function after(pattern: RegExp, replacement: string): Promise<string[]> {
  const objects = finished();
  const [number, text] = [...objects.byNumber].find(([, object]) => pattern.test(object)) ?? [];
  if (number === undefined || text === undefined) throw new Error(`nothing to damage: ${String(pattern)}`);
  objects.byNumber.set(number, text.replace(pattern, replacement));
  return faultsIn(writeObjects(objects));
}

test('the file as it is made has no faults', async () => {
  expect(await faultsIn(finish(set, document.links).bytes)).toEqual([]);
});

describe('the gate refuses', () => {
  test.each([
    [
      'another language',
      /(\/Type \/Catalog\n[^]*?)\/Lang \(sv-SE\)/,
      '$1/Lang (en)',
      'the language of the document is not Swedish',
    ],
    [
      'a file without a title',
      /\n {2}\/Title [^\n]+(?=\n {2}\/Subject|\n {2}\/Author)/,
      '',
      'the document has no title',
    ],
    ['a file that is not tagged', /\/Marked true/, '/Marked false', 'the document is not tagged'],
    [
      'the file name in the window',
      /DisplayDocTitle true/,
      'DisplayDocTitle false',
      'the title is not shown in the window',
    ],
    ['a file without bookmarks', /\n {2}\/Outlines \d+ 0 R/, '', 'the document has no bookmarks'],
    ['tags in doubt', /\/Suspects false/, '/Suspects true', 'the document doubts its own tags'],
    ['no colours', /\/OutputIntents/, '/OutputXntents', 'the document means no colours, or several'],
    ['colours for another standard', /\/S \/GTS_PDFA1/, '/S /GTS_PDFX', 'the colours are not meant for PDF/A'],
    ['colours without a name', /(\/OutputConditionIdentifier) \(sRGB\)/, '$1 ()', 'the colours have no name'],
    ['colours without a profile', /\/DestOutputProfile \d+ 0 R/, '', 'the colours have no profile'],
    ['a profile of other colours', /\/N 3\n/, '/N 4\n', 'the colours have no profile'],
    ['metadata that are packed', /\/Type \/Metadata\n/, '$&  /Filter /X\n', 'the metadata cannot be read as they lie'],
    ['metadata without a title', /<dc:title>/, '<dc:other>', 'the metadata have no title'],
    ['no claim of PDF/UA', /<pdfuaid:part>1</, '<pdfuaid:part>2<', 'the metadata do not claim PDF/UA-1'],
    [
      'a claim of a part that lets in no data',
      /<pdfaid:part>3</,
      '<pdfaid:part>2<',
      'the metadata do not claim PDF/A-3',
    ],
    [
      'a claim of another level',
      /<pdfaid:conformance>A</,
      '<pdfaid:conformance>B<',
      'the metadata do not claim level A',
    ],
    [
      'a schema undeclared',
      /<pdfaSchema:prefix>pdfuaid</,
      '<pdfaSchema:prefix>pdfxxid<',
      'the metadata use a schema undeclared',
    ],
    ['data that readers cannot find', /\(plan\.json\) \d+ 0 R/, '', 'plan.json is not among the attached files'],
    ['data that belong to nothing', /\n {2}\/AF \[[^\]]*\]/, '', 'plan.json is not associated with the document'],
    [
      'data that are nothing to the document',
      /\n {2}\/AFRelationship \/Data/,
      '',
      'plan.json does not say what it is to the document',
    ],
    ['data of an unknown kind', /(\/AFRelationship) \/Data/, '$1 /Facts', 'does not say what it is to the document'],
    ['data with two names', /\/F \(plan\.json\)/, '/F (other.json)', 'plan.json has no name, or two'],
    ['data without a description', /\n {2}\/Desc \([^)]*\)/, '', 'plan.json does not say what it holds'],
    ['data that lie elsewhere', /(\/EF <<\n {4}\/F) \d+/, '$1 1', 'plan.json does not lie in the document'],
    ['data without a media type', /\/application#2Fjson/, '/json', 'plan.json has no media type'],
    ['data cut short', /(\/Params <<\n {4}\/Size) \d+/, '$1 1', 'plan.json is not as large as it says'],
    ['data without a date', /\n {4}\/ModDate \([^)]*\)(?=\n {2}>>\n>>\nstream)/, '', 'does not say from when it is'],
    [
      'a file that does something when opened',
      /\/Type \/Catalog\n/,
      '$&  /OpenAction 1 0 R\n',
      'the file holds OpenAction',
    ],
    ['a page that does something', /\/Type \/Page\n/, '$&  /AA <<>>\n', 'the file holds AA'],
    ['a script', /(\/EmbeddedFiles <<)/, '/JavaScript <<>> $1', 'the file holds JavaScript'],
    ['a link that is hidden', /\n {2}\/F 4\n/, '\n  /F 6\n', 'a link on page 1 may be hidden'],
    ['a role that is none', /(StructElem\n {2}\/S )\/P\n/, '$1/Text\n', '"Text" is no standard role'],
    ['a list of paragraphs', /(StructElem\n {2}\/S )\/LI\n/, '$1/P\n', 'a L holds a P'],
    ['a row outside a table', /(StructElem\n {2}\/S )\/Table\n/, '$1/Div\n', 'a TBody stands in a Div'],
    ['a note without an id', /(\/S \/Note\n[^]*?)\n {2}\/ID [^\n]+/, '$1', 'a footnote has no id of its own'],
    ['a figure without words', /(\/S \/Figure\n[^]*?)\n {2}\/Alt [^\n]+/, '$1', 'a Figure has no alternative text'],
    ['a skipped heading', /(StructElem\n {2}\/S )\/H2\n/, '$1/H4\n', 'a heading of level 4 follows one of level 2'],
    [
      'a title that no heading says',
      /\n {2}\/Title [^\n]+(?=\n {2}\/Subject|\n {2}\/Author)/,
      '\n  /Title (Annat)',
      'the first heading is not the title',
    ],
    ['a heading that is no bookmark', /(\/S \/H1\n[^]*?\n {2}\/T )[^\n]+/, '$1(Annat)', '"Annat" is no bookmark'],
    ['a bookmark of no heading', /(StructElem\n {2}\/S )\/H1\n/, '$1/P\n', 'there are bookmarks that are no headings'],
    ['a language that nobody speaks', /(StructElem\n {2}\/S \/Code\n)/, '$1  /Lang (en-SE)\n', 'a Code is in "en-SE"'],
    [
      'a caption beside its figure',
      /(StructElem\n {2}\/S )\/Figure\n([^]*?\n {2}\/K \[\d+ \d+ 0 R\])/,
      '$1/Div\n$2',
      'a Caption stands in a Div',
    ],
    ['a row without a header', /\/S \/TH\n( {2}\/ID \(row000000\))/, '/S /TD\n$1', 'has a row without a header'],
    [
      'a cell with a false header',
      /\/Headers \[\(row000000\)/,
      '/Headers [(row999999)',
      'has a cell whose header row999999 does not exist',
    ],
    ['a cell without a header', /\n {4}\/Headers \[\(row000000\)[^\n]*/, '', 'has a cell without a header'],
    ['a head of no column', /\/Scope \/Column/, '/Scope /Row', 'has a head cell that heads no column'],
    ['a row cut short', /(\/S \/TR\n {2}\/P \d+ 0 R\n {2}\/K \[\d+ 0 R) [^\]]+/, '$1', 'has rows of different lengths'],
    [
      'a link that does not say where',
      /(\/Subtype \/Link\n[^]*?)\n {2}\/Contents [^\n]+/,
      '$1',
      'does not say where it leads',
    ],
    [
      'a link that is called by its address',
      /(\/URI (\([^)]*\))[^]*?\n {2}\/Contents )[^\n]+/,
      '$1$2',
      'is called by its address',
    ],
    [
      'a link that is called by its address as it was written',
      /(\/URI \((https:\/\/[^/)]+)\/\)[^]*?\n {2}\/Contents )[^\n]+/,
      '$1($2)',
      'is called by its address',
    ],
    [
      'a link outside the structure',
      /(\/Type \/OBJR\n {4}\/Pg \d+ 0 R\n {4}\/Obj )\d+/,
      '$11',
      'is outside the structure',
    ],
    ['a link to a page that is none', /\/Dest \[\d+ 0 R/, '/Dest [1 0 R', 'leads nowhere'],
    ['a link to a place in a file not finished', /\/Dest \[[^\]]*\]/, '/A <</S /URI /URI (to:x)>>', 'leads nowhere'],
    ['another tab order', /\/Tabs \/S/, '/Tabs /R', 'page 1 has another tab order'],
    ['content without an owner', /(\/S \/P\n {2}\/P \d+ 0 R\n {2}\/K \[)\d+\]/, '$1]', 'has 0 owners in the structure'],
    [
      'a strange font',
      /\/BaseFont \/([A-Z]{6})\+SourceSans3-Regular\n {2}\/Encoding/,
      '/BaseFont /$1+DejaVuSans\n  /Encoding',
      'DejaVuSans is not one of ours',
    ],
    ['a font without letters', /\n {2}\/ToUnicode \d+ 0 R/, '', 'does not say its letters'],
    ['a font that is not embedded', /\n {2}\/FontFile2 \d+ 0 R/, '', 'is not embedded'],
  ])('%s', async (_name, pattern, replacement, fault) => {
    expect((await after(pattern, replacement)).join('\n')).toContain(fault);
  });

  test('a line that is neither tagged nor an artifact', async () => {
    const objects = finished();
    const page = [...objects.byNumber.values()].find((text) => text.startsWith('<<\n  /Type /Page\n')) ?? '';
    const number = Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]);
    const stream = objects.byNumber.get(number) ?? '';
    const start = stream.indexOf('\nstream\n') + 8;
    const drawn = inflateSync(Buffer.from(stream.slice(start, -'\nendstream'.length), 'latin1')).toString('latin1');
    const damaged = deflateSync(Buffer.from(`${drawn}\n0 0 m 9 9 l S\n`, 'latin1')).toString('latin1');
    const head = stream.slice(0, start).replace(/\/Length \d+/, `/Length ${damaged.length}`);
    objects.byNumber.set(number, `${head}${damaged}\nendstream`);
    expect(await faultsIn(writeObjects(objects))).toEqual(['"S" on page 1 is neither tagged nor an artifact']);
  });

  test('a file without an id', async () => {
    const objects = finished();
    const trailer = objects.trailer.replace('/ID [', '/Id [');
    expect(await faultsIn(writeObjects({ ...objects, trailer }))).toEqual(['the file has no id']);
  });

  test('a file without a structure', async () => {
    expect(await after(/(StructTreeRoot\n[^]*?\n {2}\/K )\[[^\]]*\]/, '$1[]')).toContain(
      'the document has no structure',
    );
  });
});
