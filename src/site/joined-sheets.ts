import { createHash } from 'node:crypto';

const link = /<link rel="stylesheet" href="([^"]+)">/g;

export interface Joined {
  /** The pages in their order, with links to the joined sheets. */
  pages: string[];
  /** The joined sheets by address. */
  sheets: Map<string, string>;
}

/**
 * Joins the style sheets that most pages share into one, which a reader fetches once, and the rest of a page's into
 * another: two requests for eight, and texts that compress better together.
 */
export function joinSheets(pages: readonly string[], sheets: ReadonlyMap<string, string>): Joined {
  const linked = pages.map((page) => [...page.matchAll(link)].flatMap(([, address]) => address ?? []));
  const count = (address: string) => linked.filter((addresses) => addresses.includes(address)).length;
  const shared = new Set([...new Set(linked.flat())].filter((address) => count(address) > pages.length / 2));
  const joined = new Map<string, string>();
  const join = (addresses: readonly string[]): string => {
    const [first] = addresses;
    if (first === undefined) return '';
    const text = addresses.map((address) => textAt(sheets, address)).join('\n');
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const address = first.replace(/[^/]+$/, `${hash}.css`);
    joined.set(address, text);
    return `<link rel="stylesheet" href="${address}">`;
  };
  const rewritten = pages.map((page, index) => {
    const addresses = linked[index] ?? [];
    const links =
      join(addresses.filter((address) => shared.has(address))) +
      join(addresses.filter((address) => !shared.has(address)));
    let isFirst = true;
    return page.replace(link, () => {
      const place = isFirst ? links : '';
      isFirst = false;
      return place;
    });
  });
  return { pages: rewritten, sheets: joined };
}

function textAt(sheets: ReadonlyMap<string, string>, address: string): string {
  const text = sheets.get(address);
  if (text === undefined) throw new Error(`a page links to the style sheet ${address}, which was not built`);
  return text;
}
