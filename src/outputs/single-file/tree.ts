import type { DefaultTreeAdapterTypes } from 'parse5';

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** The elements inside a node, in the order of the document. */
export function elementsIn(node: PageNode): PageElement[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function setAttribute(element: PageElement, name: string, value: string): void {
  const found = element.attrs.find((attr) => attr.name === name);
  if (found === undefined) element.attrs.push({ name, value });
  else found.value = value;
}

export function removeAttributes(element: PageElement, isRemoved: (name: string) => boolean): void {
  element.attrs = element.attrs.filter(({ name }) => !isRemoved(name));
}

export function remove(element: PageElement): void {
  const siblings = element.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(element), 1);
}
