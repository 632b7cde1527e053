import type { Nodes } from 'mdast';

export interface BodyNode {
  node: Nodes;
  /** Child positions from the root. */
  path: number[];
}

/** Every node of a body, in order of reading. */
export function* bodyNodes(node: Nodes, path: number[] = []): Generator<BodyNode> {
  yield { node, path };
  if (!('children' in node)) return;
  for (const [index, child] of node.children.entries()) yield* bodyNodes(child, [...path, index]);
}
