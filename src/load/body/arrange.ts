import type { BlockContent, Definition, DefinitionContent, Nodes, Paragraph, Root, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/**
 * Brings a body that keeps the policy to the form in which it is checked and printed: a link that names its address is
 * like one that holds it, a row of a table has all its cells, and a component alone on its lines is a paragraph, except
 * where it holds several blocks.
 */
export function arrangeBody(root: Root): Root {
  return arrange(root, definitionsIn(root)) as Root;
}

/** The definitions of a body by identifier; the first of two counts. */
export function definitionsIn(node: Nodes, found = new Map<string, Definition>()): Map<string, Definition> {
  if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) definitionsIn(child, found);
  return found;
}

function arrange(node: Nodes, definitions: ReadonlyMap<string, Definition>): Nodes {
  if (!('children' in node)) return node;
  const children = node.children
    .filter(({ type }) => type !== 'definition')
    .map((child: Nodes) => arrange(child, definitions));
  const arranged = { ...node, children } as Exclude<Nodes, Definition>;
  switch (arranged.type) {
    case 'linkReference': {
      const definition = definitions.get(arranged.identifier);
      if (definition === undefined) return arranged;
      // A fault of its address is shown where the address stands.
      const { url, position } = definition;
      return { type: 'link', url, children: arranged.children, ...(position && { position }) };
    }
    case 'table':
      return withWholeRows(arranged);
    case 'mdxJsxFlowElement':
      return asParagraph(arranged);
    default:
      return arranged;
  }
}

function withWholeRows(table: Table): Table {
  const width = Math.max(...table.children.map(({ children }) => children.length));
  const children = table.children.map((row) => {
    const lacking = Array.from({ length: width - row.children.length }, () => ({
      type: 'tableCell' as const,
      children: [],
    }));
    return { ...row, children: [...row.children, ...lacking] };
  });
  return { ...table, children };
}

function asParagraph(element: MdxJsxFlowElement): MdxJsxFlowElement | Paragraph {
  const [only, ...others] = element.children as (BlockContent | DefinitionContent)[];
  if (others.length > 0 || (only !== undefined && only.type !== 'paragraph')) return element;
  const { position, name, attributes } = element;
  const place = position && { position };
  const children = only?.children ?? [];
  return {
    type: 'paragraph',
    children: [{ type: 'mdxJsxTextElement', name, attributes, children, ...place }],
    ...place,
  };
}
