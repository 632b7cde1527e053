import type { Block, Inline } from '#book/blocks.ts';
import { plainText } from '#book/words.ts';

/** Where a link leads, a place in the document or an address, and what it is called by those who cannot see it. */
export type Link = { place: string; name: string; page: string } | { url: string; name: string };

/** What links may lead to. */
export interface Targets {
  /** What stands at each place: the site paths that the document holds and its sources. */
  anchors: Readonly<Record<string, string>>;
  /** The number of each source, by its id. */
  numbers: Readonly<Record<string, number>>;
  /** The address of the site, which the paths of links that lead out of the document follow. */
  site: string;
}

const swedish = { page: 'sida', source: 'Källa', mail: 'E-post till', telephone: 'Telefon' };
const english = { page: 'page', source: 'Source', mail: 'Email to', telephone: 'Telephone' };

/** The place of a source in the list. */
const sourcePlace = (number: number): string => `source-${number}`;

/** A copy in which every link is told by its number among the links, as the template draws it. */
export function withLinks<Value>(value: Value, targets: Targets): { value: unknown; links: Link[] } {
  const links: Link[] = [];
  const known = new Map<string, number>();
  const numberOf = (link: Link): number => {
    const key = JSON.stringify(link);
    const number = known.get(key) ?? links.push(link) - 1;
    known.set(key, number);
    return number;
  };
  return { value: copy(value, undefined, { ...targets, numberOf }), links };
}

interface Context extends Targets {
  numberOf: (link: Link) => number;
}

function copy(value: unknown, language: string | undefined, context: Context): unknown {
  if (Array.isArray(value)) return value.map((part) => copy(part, language, context));
  if (typeof value !== 'object' || value === null) return value;
  const own = 'language' in value ? String(value.language) : language;
  const made = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'picture' ? part : copy(part, own, context)]),
  );
  return 'type' in value ? { ...made, ...drawn(value as Block | Inline, own, context) } : made;
}

/** What the template needs besides: of a link its number, of a source the number in the list. */
function drawn(node: Block | Inline, language: string | undefined, context: Context): object {
  const { numbers, numberOf } = context;
  const terms = language === 'en' ? english : swedish;
  switch (node.type) {
    case 'link':
      return { link: numberOf({ url: node.url, name: node.name ?? nameOf(node.children, node.url, terms) }) };
    case 'to':
      return { link: numberOf(toPath(node, language, context)) };
    case 'refs':
      return {
        sources: node.ids.map((id) => {
          const number = numbers[id] ?? 0;
          const name = `${terms.source} ${number}`;
          return { number, link: numberOf({ place: sourcePlace(number), name, page: terms.page }) };
        }),
      };
    case 'help':
      return {
        lines: node.lines.map((line) => ({
          ...line,
          link: numberOf({ url: `tel:${line.number}`, name: `${line.name} ${line.shown}` }),
        })),
      };
    default:
      return {};
  }
}

/** The place of a site path in the document: its own, else that of the page it is a part of; else its address on the web. */
function toPath(
  { path, children, name }: Extract<Inline, { type: 'to' }>,
  language: string | undefined,
  { anchors, site }: Context,
): Link {
  const [page = ''] = path.split('#');
  const place = [path, page].find((one) => one in anchors);
  const url = site + path.slice(1);
  const [first] = children;
  const own = children.length === 1 && first?.type === 'language' ? first.language : language;
  const terms = own === 'en' ? english : swedish;
  const words = name ?? nameOf(children, url, terms);
  if (place === undefined) return { url, name: words };
  // A place is told by what stands there, in the language of the document; in a text in another by the words of the link.
  return { place, name: own === undefined ? (anchors[place] ?? '') : words, page: terms.page };
}

/** The words of a link; of one without other words than its address, what the address is of. */
function nameOf(children: readonly Inline[], url: string, terms: typeof swedish): string {
  const text = plainText(children).trim();
  if (text !== '' && text !== url) return text;
  const [, scheme, rest = url] = /^(mailto|tel):(.*)/.exec(url) ?? [];
  if (scheme === 'mailto') return `${terms.mail} ${rest}`;
  return scheme === 'tel' ? `${terms.telephone} ${rest}` : new URL(url).host;
}
