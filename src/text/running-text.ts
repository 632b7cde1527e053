import type { Nodes, Text } from 'mdast';

/** What is read as text but is no running text. */
const apart = new Set(['heading', 'link']);
/** What is not running text: headings, and what leads or shows something else. */
const notRunning = new Set([...apart, 'code', 'inlineCode']);

/** The text nodes of a body in reading order, without those in headings and links. */
export function runningText(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  if (notRunning.has(node.type) || !('children' in node)) return [];
  return node.children.flatMap((child) => runningText(child));
}

/** What is read in a body besides its running text: its headings and links, and what `<Delvis not="…">` says is lacking. */
export function textApart(node: Nodes, isApart = false): string[] {
  if (node.type === 'text') return isApart ? [node.value] : [];
  if (!('children' in node)) return [];
  const inside = node.children.flatMap((child) => textApart(child, isApart || apart.has(node.type)));
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return inside;
  const lacking = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'not')?.value;
  return typeof lacking === 'string' ? [...inside, lacking] : inside;
}
