import type { Hit } from './search-engine.ts';
import { resultItem, type ResultPiece } from './search-result.ts';

/** What Pagefind found as a list item, with its type and year. */
export function itemOf({ url, excerpt, meta, filters }: Hit): HTMLLIElement {
  const kind = [...(filters['typ'] ?? []), ...(filters['år'] ?? [])].join(', ');
  return resultItem({ href: url, title: meta.title ?? url, kind, excerpt: piecesOf(excerpt) });
}

/** Pagefind's excerpt as text and hits, and nothing else of its HTML. */
function piecesOf(excerpt: string): ResultPiece[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => ({ text: node.textContent ?? '', isHit: node.nodeName === 'MARK' }));
}
