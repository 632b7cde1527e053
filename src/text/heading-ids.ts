import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { isPageId } from './page-ids.ts';

/**
 * The ids that the headings of a body have on its page, in their order: their words, as GitHub writes them in addresses.
 * What is an id of the page itself already is another in a body: ”Ord” is `avsnitt-ord`.
 */
export function headingIds(body: Root): ReadonlyMap<Heading, string> {
  const slugger = new GithubSlugger();
  const idOf = (words: string) => {
    const id = slugger.slug(words);
    return isPageId(id) ? slugger.slug(`avsnitt ${words}`) : id;
  };
  return new Map(headingsIn(body).map((heading) => [heading, idOf(wordsOf(heading))]));
}

function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
}

/** What a node says, as plain text. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
