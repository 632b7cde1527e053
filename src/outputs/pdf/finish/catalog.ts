import { match, only, type PdfObjects } from './objects.ts';

/**
 * Shows the title instead of the file's name, says which colours are meant, those of the profile in the file, and which
 * attached files belong to the document.
 */
export function finishCatalog(objects: PdfObjects, attached: readonly number[]): void {
  const [number, text] = only(objects, /^<<\n {2}\/Type \/Catalog\n/, 'catalog');
  match(text, /\/Direction \/L2R\n/, 'no viewer preferences');
  if (/DisplayDocTitle|OutputIntents|\/AF /.test(text)) throw new Error('unexpected PDF: the catalog is finished');
  const titled = text.replace('/Direction /L2R\n', '/Direction /L2R\n    /DisplayDocTitle true\n');
  const intent = `/OutputIntents [<<\n    /Type /OutputIntent\n    /S /GTS_PDFA1\n    /OutputConditionIdentifier (sRGB)\n    /RegistryName (http://www.color.org)\n    /Info (sRGB)\n    /DestOutputProfile ${profile(objects)} 0 R\n  >>]\n`;
  const associated = attached.length === 0 ? '' : `  /AF [${attached.map((file) => `${file} 0 R`).join(' ')}]\n`;
  objects.byNumber.set(number, titled.replace(/\n>>$/, `\n  ${intent}${associated}>>`));
}

/** The colour profile with three channels that the file's colours already refer to. */
function profile({ byNumber }: PdfObjects): number {
  const spaces = [...byNumber.values()].flatMap((text) => /^\[\/ICCBased (\d+) 0 R\]$/.exec(text)?.[1] ?? []);
  const colour = [...new Set(spaces.map(Number))].filter((number) => /\/N 3\n/.test(byNumber.get(number) ?? ''));
  const [first] = colour;
  if (first === undefined || colour.length > 1) throw new Error(`unexpected PDF: ${colour.length} colour profiles`);
  return first;
}
