import { attribute, elementsIn, type PageElement, type PageNode } from './tree.ts';

/** Attributes whose words are ids. */
const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'list', 'headers', 'popovertarget'];

/** Lets the ids in a part of the document begin with what `data-within` says, so that those of many pages go together. */
export function settle(tree: PageNode): void {
  for (const part of elementsIn(tree)) {
    const within = attribute(part, 'data-within');
    if (within !== undefined) settlePart(elementsIn(part), within);
  }
  const ids = elementsIn(tree).flatMap((element) => attribute(element, 'id') ?? []);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`two elements of the single file have the id "${twice}"`);
}

function settlePart(elements: readonly PageElement[], within: string): void {
  const own = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  const settled = (id: string) => (own.has(id) ? `${within}-${id}` : id);
  for (const element of elements) {
    for (const attr of element.attrs) {
      if (attr.name === 'id') attr.value = settled(attr.value);
      else if (references.includes(attr.name)) attr.value = attr.value.split(' ').map(settled).join(' ');
      else if (attr.name === 'href' && attr.value.startsWith('#')) {
        attr.value = `#${settled(decodeURIComponent(attr.value.slice(1)))}`;
      }
    }
  }
}
