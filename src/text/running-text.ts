import type { Nodes, Text } from 'mdast';

/** What is not running text: headings, and what leads or shows something else. */
const notRunning = new Set(['heading', 'link', 'code', 'inlineCode']);

/** The text nodes of a body in reading order, without those in headings and links. */
export function runningText(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  if (notRunning.has(node.type) || !('children' in node)) return [];
  return node.children.flatMap((child) => runningText(child));
}
