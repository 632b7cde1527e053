import type { Nodes } from 'mdast';

/** The ids that a body cites with `<Kalla id="…" />`. */
export function citedSources(node: Nodes): string[] {
  const inner = 'children' in node ? node.children.flatMap(citedSources) : [];
  if ((node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') || node.name !== 'Kalla') return inner;
  const own = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string'
      ? [attribute.value]
      : [],
  );
  return [...own, ...inner];
}
