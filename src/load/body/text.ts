import type { Nodes } from 'mdast';
import { isFigure } from '#text/figure-nodes.ts';

/** Whether a part of a body holds letters to read, or a figure: not only spaces, also those written as `&nbsp;`. */
export function holdsText(node: Nodes): boolean {
  if (isFigure(node)) return true;
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return /[^\s\u00ad]/.test(node.value);
  return 'children' in node && node.children.some(holdsText);
}

/** Whether it holds anything that is shown: text, a source, or a line across the page. */
export function holdsAnything(node: Nodes): boolean {
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return true;
  if ('children' in node) return node.children.some(holdsAnything);
  return node.type === 'thematicBreak' || holdsText(node);
}
