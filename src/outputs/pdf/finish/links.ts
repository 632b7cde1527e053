import type { NamedPlace } from '#outputs/pdf/compile/compiler.ts';
import { match, only, type PdfObjects } from './objects.ts';

/** What stands at each name that links may lead to. */
export type Names = Readonly<Record<string, string>>;

const annotation = /^<<\n {2}\/Type \/Annot\n/;
/** A link to a name, as the template writes it. */
const inside = /\n {2}\/A <<\n {4}\/Type \/Action\n {4}\/S \/URI\n {4}\/URI \(to:([^()\\]*)\)\n {2}>>/;
const contents = /\n {2}\/Contents [^\n]*/;
/** Room above the line that a link leads to, in points. */
const above = 10;

/**
 * Leads the links inside the document to their places, and says in Swedish where each leads; links out of it keep their
 * address as description. Gives the number of pages.
 */
export function finishLinks(objects: PdfObjects, places: readonly NamedPlace[], names: Names): number {
  const pages = pagesOf(objects);
  const byName = new Map(places.map((place) => [place.name, place]));
  for (const [number, text] of objects.byNumber) {
    if (!annotation.test(text)) continue;
    const name = inside.exec(text)?.[1];
    objects.byNumber.set(number, name === undefined ? outward(text) : inward(text, placed(byName, name), names, pages));
  }
  return pages.length;
}

function placed(places: ReadonlyMap<string, NamedPlace>, name: string): NamedPlace {
  const place = places.get(name);
  if (place === undefined) throw new Error(`a link leads to "${name}", which stands nowhere`);
  return place;
}

function inward(text: string, { name, page, x, y }: NamedPlace, names: Names, pages: readonly PageObject[]): string {
  const target = pages[page - 1];
  const label = names[name];
  if (target === undefined || label === undefined) throw new Error(`"${name}" has no page or nothing that tells of it`);
  const top = Math.min(target.height, target.height - y + above);
  return text
    .replace(inside, `\n  /Dest [${target.number} 0 R /XYZ ${rounded(x)} ${rounded(top)} 0]`)
    .replace(contents, () => `\n  /Contents ${pdfText(`${label}, sida ${page}`)}`);
}

/** Typst tells of telephone numbers and addresses in English. */
const outward = (text: string): string =>
  text.replace('/Contents (Telephone ', '/Contents (Telefon ').replace('/Contents (Email ', '/Contents (E-post ');

interface PageObject {
  number: number;
  height: number;
}

/** The pages in their order. */
function pagesOf(objects: PdfObjects): PageObject[] {
  const [, tree] = only(objects, /^<<\n {2}\/Type \/Pages\n/, 'tree of pages');
  const kids = match(tree, /\n {2}\/Kids \[([\d R]*)\]/, 'no pages')[1] ?? '';
  return Array.from(kids.matchAll(/(\d+) 0 R/g), ([, found]) => {
    const number = Number(found);
    const page = objects.byNumber.get(number) ?? '';
    const box = match(page, /\n {2}\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/, `page ${number} has no size`);
    return { number, height: Number(box[1]) };
  });
}

const rounded = (points: number): string => String(Math.round(points * 1000) / 1000);

/** Words as a string of a PDF: UTF-16 in hexadecimal. */
function pdfText(words: string): string {
  return `<FEFF${Buffer.from(words, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
