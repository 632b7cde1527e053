import type { Nodes, Root } from 'mdast';
import GithubSlugger from 'github-slugger';
import { bodyNodes } from './body-nodes.ts';
import { rememberedFor } from './remembered.ts';

/** The ids that the headings of a body have on its page: Astro makes them with the same slugger, from the same words. */
export const headingIds: (tree: Root) => readonly string[] = rememberedFor((tree) => {
  const slugger = new GithubSlugger();
  return bodyNodes(tree).flatMap(({ node }) => (node.type === 'heading' ? [slugger.slug(wordsOf(node))] : []));
});

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
