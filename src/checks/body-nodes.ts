import type { Nodes, Root } from 'mdast';
import { rememberedFor } from '#model/remembered.ts';

export interface BodyNode {
  node: Nodes;
  /** Child positions from the root. */
  path: number[];
}

/** Every node of a body, in order of reading. */
export const bodyNodes: (tree: Root) => readonly BodyNode[] = rememberedFor((tree) => [...walk(tree, [])]);

function* walk(node: Nodes, path: number[]): Generator<BodyNode> {
  yield { node, path };
  if (!('children' in node)) return;
  for (const [index, child] of node.children.entries()) yield* walk(child, [...path, index]);
}
