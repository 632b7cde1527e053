import { absoluteUrl, anchorOf, type Addressing } from '#addresses/addresses.ts';
import { attribute, elementsIn, setAttribute, type PageNode } from './tree.ts';

/** Lets each link to a page of the site lead to that page's place in the document where it has one, else to its full address. */
export function stayHome(tree: PageNode, addressing: Addressing): void {
  const elements = elementsIn(tree);
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  for (const element of elements) {
    const href = attribute(element, 'href');
    if (element.tagName !== 'a' || !href?.startsWith('/')) continue;
    const path = `/${href.slice(addressing.basePath.length)}`;
    const place = [path, path.replace(/#.*/, '')].map(anchorOf).find((id) => ids.has(id));
    setAttribute(element, 'href', place === undefined ? absoluteUrl(path, addressing) : `#${place}`);
  }
}
