import { attribute, elementsIn, type PageElement, type PageNode } from './tree.ts';

const heading = /^h([1-6])$/;

/** Lets the headings sink as many levels as `data-shift` says of what they stand in, to the deepest that HTML has. */
export function sink(tree: PageNode): void {
  for (const element of elementsIn(tree)) {
    const level = Number(heading.exec(element.tagName)?.[1] ?? 0);
    const shift = level === 0 ? 0 : shiftAround(element);
    if (shift === 0) continue;
    element.tagName = `h${Math.min(6, level + shift)}`;
    element.nodeName = element.tagName;
  }
}

function shiftAround(element: PageElement): number {
  const { parentNode } = element;
  const own = Number(attribute(element, 'data-shift') ?? 0);
  return own + (parentNode !== null && 'tagName' in parentNode ? shiftAround(parentNode) : 0);
}
