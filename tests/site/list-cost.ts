import { parse, serialize } from 'parse5';
import { compressed } from './compressed.ts';
import { attribute, descendants, textOf, type PageElement, type SitePage } from './pages.ts';

/**
 * What a list spends on one row beyond what the row itself says, in bytes: how much less the compressed page is without
 * every second row, less what the words of these rows add to the compressed words of all, for each row taken away. With
 * a row goes what leads to it elsewhere in the page: in a figure, on a map or in a table of marks. The words of a row are
 * its text and the addresses outside the site that it leads to. A list of one row has no cost.
 */
export function costPerRow({ html }: SitePage, isRow: (element: PageElement) => boolean): number | undefined {
  const page = parse(html, { scriptingEnabled: false });
  const whole = compressed(serialize(page));
  const rows = descendants(page).filter(isRow);
  const kept = rows.filter((_, index) => index % 2 === 0);
  const gone = rows.filter((_, index) => index % 2 === 1);
  if (gone.length === 0) return undefined;
  const words = compressed(rows.map(wordsOf).join('\n')) - compressed(kept.map(wordsOf).join('\n'));
  const leading = new Set(gone.flatMap((row) => recordOf(row) ?? []));
  gone.forEach(remove);
  descendants(page)
    .filter((element) => element.tagName === 'a' && leading.has(attribute(element, 'href') ?? ''))
    .forEach(remove);
  return (whole - compressed(serialize(page)) - words) / gone.length;
}

function wordsOf(row: PageElement): string {
  const addresses = descendants(row).map((element) => attribute(element, 'href') ?? '');
  return [textOf(row), ...addresses.filter((address) => /^[a-z]+:/.test(address))].join(' ');
}

/** The address of the record that a row is about: its first link within the site. */
function recordOf(row: PageElement): string | undefined {
  return descendants(row)
    .map((element) => attribute(element, 'href'))
    .find((address) => address?.startsWith('/'));
}

function remove(element: PageElement): void {
  const parent = element.parentNode;
  if (parent) parent.childNodes = parent.childNodes.filter((node) => node !== element);
}
