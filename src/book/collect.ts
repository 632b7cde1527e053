import type { Block, HeadingBlock, Inline } from './blocks.ts';
import { plainText } from './words.ts';

type Node = Block | Inline;

/** Everything that blocks hold, in the order of the document. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => (key === 'picture' ? [] : nodesIn(part)));
  return 'type' in value ? [value as Node, ...inner] : inner;
}

/** The ids of the sources that blocks cite, in the order of the document. */
export function citedIn(blocks: readonly Block[]): string[] {
  return [...new Set(nodesIn(blocks).flatMap((node) => (node.type === 'refs' ? node.ids : [])))];
}

/** The headings of blocks, in the order of the document. */
export function headingsIn(blocks: readonly Block[]): HeadingBlock[] {
  return nodesIn(blocks).filter((node) => node.type === 'heading');
}

/** The site paths that links may lead to inside a document of these blocks, each with what stands there. */
export function anchorsIn(blocks: readonly Block[]): Map<string, string> {
  const places = nodesIn(blocks).flatMap((node): [string, string][] => {
    if (node.type === 'anchor') return [[node.path, node.label]];
    return node.type === 'heading' && node.anchor !== undefined ? [[node.anchor, plainText(node.children)]] : [];
  });
  return new Map(places);
}
