import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument, PDFStream } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { distFolder } from '../site/dist.ts';
import { launch } from '../site/launch.ts';

/** What a browser makes of the single file as PDF, beside the PDF that is set from the plan. The site must be built. */
export async function printBench(): Promise<boolean> {
  const start = performance.now();
  const printed = await print(join(distFolder(), 'ladda-ner', 'handlingsplan.html'));
  const seconds = (performance.now() - start) / 1000;
  const columns = [
    await factsOf(printed),
    await factsOf(readFileSync(join(distFolder(), 'ladda-ner', 'handlingsplan.pdf'))),
  ];
  console.log(`printed by the browser in ${seconds.toFixed(1)} s, its start included\n`);
  console.log(row('', 'printed', 'set'));
  for (const name of Object.keys(columns[0] ?? {})) {
    console.log(row(name, ...columns.map((facts) => String(facts[name]))));
  }
  return printed.length > 0;
}

async function print(file: string): Promise<Uint8Array> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await browser.close();
  }
}

/** What a reader of PDF is told: what pdf.js says of the document, and what stands in its objects. */
async function factsOf(bytes: Uint8Array): Promise<Record<string, string | number>> {
  const objects = await objectsOf(bytes);
  const count = (pattern: RegExp) => objects.match(pattern)?.length ?? 0;
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const { Title: title = 'none', Language: language } = info as { Title?: string; Language?: string };
  const outline = (await document.getOutline()) as unknown[] | null;
  const preferences = (await document.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null;
  const claims = String(metadata?.getRaw() ?? '');
  const facts = {
    pages: document.numPages,
    kilobytes: Math.round(bytes.length / 1000),
    title,
    'title shown': preferences?.DisplayDocTitle === true ? 'yes' : 'no',
    language: language ?? 'none',
    tagged: (await document.getMarkInfo())?.Marked === true ? 'yes' : 'no',
    'outline, first level': outline?.length ?? 0,
    'XMP metadata': claims === '' ? 'no' : 'yes',
    'claims PDF/UA': /pdfuaid:part/.test(claims) ? 'yes' : 'no',
    'claims PDF/A': /pdfaid:part/.test(claims) ? 'yes' : 'no',
    'alternative texts': count(/\/Alt\b/g),
    'row headers': count(/\/Scope\s*\/Row/g),
    'fonts, embedded': count(/\/FontFile[23]? /g),
    'fonts of drawings (Type 3)': count(/\/Subtype\s*\/Type3\b/g),
    'attached files': Object.keys((await document.getAttachments()) ?? {}).length,
    created: String((info as { CreationDate?: string }).CreationDate ?? 'not said'),
  };
  await task.destroy();
  return facts;
}

/** The objects of a PDF as text, packed or not, without what is in its streams. */
async function objectsOf(bytes: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const texts = context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFStream ? object.dict.toString() : object.toString()));
  return texts.join('\n');
}

function row(name: string, ...cells: string[]): string {
  return [name.padEnd(28), ...cells.map((cell) => cell.slice(0, 40).padEnd(42))].join('').trimEnd();
}
