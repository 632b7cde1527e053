import type { NamedPlace } from '#outputs/pdf/compile/compiler.ts';
import type { Link } from '#outputs/pdf/links.ts';
import { match, only, type PdfObjects } from './objects.ts';

const annotation = /^<<\n {2}\/Type \/Annot\n/;
/** A link by its number, as the template writes it. Where Typst leads a link itself it has no action. */
const action = /\n {2}\/A <<\n {4}\/Type \/Action\n {4}\/S \/URI\n {4}\/URI \(to:(\d+)\)\n {2}>>/;
const contents = /\n {2}\/Contents [^\n]*/;
/** Room above the line that a link leads to, in points. */
const above = 10;

/**
 * Leads every link to its place or address, and says what it leads to: Typst calls a link by its raw address
 * (https://github.com/typst/typst/issues/8877). Gives the number of pages.
 */
export function finishLinks(objects: PdfObjects, places: readonly NamedPlace[], links: readonly Link[]): number {
  const pages = pagesOf(objects);
  const byName = new Map(places.map((place) => [place.name, place]));
  for (const [number, text] of objects.byNumber) {
    if (!annotation.test(text) || !text.includes('/A <<')) continue;
    const link = links[Number(match(text, action, 'a link without a number')[1])];
    if (link === undefined) throw new Error(`there is no such link: ${text}`);
    objects.byNumber.set(number, 'url' in link ? outward(text, link) : inward(text, link, byName, pages));
  }
  return pages.length;
}

type Inward = Extract<Link, { place: string }>;
type Outward = Extract<Link, { url: string }>;

function inward(
  text: string,
  link: Inward,
  places: ReadonlyMap<string, NamedPlace>,
  pages: readonly PageObject[],
): string {
  const place = places.get(link.place);
  if (place === undefined) throw new Error(`a link leads to "${link.place}", which stands nowhere`);
  const { page, x, y } = place;
  const target = pages[page - 1];
  if (target === undefined) throw new Error(`"${link.place}" has no page`);
  const top = Math.min(target.height, target.height - y + above);
  return text
    .replace(action, `\n  /Dest [${target.number} 0 R /XYZ ${rounded(x)} ${rounded(top)} 0]`)
    .replace(contents, () => `\n  /Contents ${pdfText(`${link.name}, ${link.page} ${page}`)}`);
}

const outward = (text: string, { url, name }: Outward): string =>
  text
    .replace(/\/URI \(to:\d+\)/, () => `/URI ${pdfAddress(url)}`)
    .replace(contents, () => `\n  /Contents ${pdfText(name)}`);

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

/** An address as a string of a PDF, of ASCII alone as the format wants it, its host as the network knows it. */
const pdfAddress = (url: string): string => `(${new URL(url).href.replace(/[()\\]/g, '\\$&')})`;
