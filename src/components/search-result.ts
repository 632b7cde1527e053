import type { Hit } from './search-engine.ts';

/** A result as a list item: title, type, and the excerpt with its hits marked. */
export function itemOf({ url, excerpt, meta, filters }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.dataset['result'] = '';
  link.textContent = meta.title ?? url;
  const kind = document.createElement('p');
  kind.className = 'kind';
  kind.textContent = [...(filters['typ'] ?? []), ...(filters['år'] ?? [])].join(', ');
  const text = document.createElement('p');
  text.append(...highlighted(excerpt));
  item.append(link, kind, text);
  return item;
}

/** Pagefind's excerpt as text and marks, and nothing else of its HTML. */
function highlighted(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
