import type { Nodes } from 'mdast';
import type { Entry, Plan } from '#model/plan.ts';
import { nodeText } from './entry-text.ts';

/** What other pages call a page where they lead to it, by its path: the words of the links in their bodies. */
export function linkTexts({ records }: Plan): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, Set<string>>();
  for (const { body, path } of (Object.values(records) as Entry[][]).flat()) {
    for (const { url, text } of body === undefined ? [] : linksIn(body.tree)) {
      if (url !== path) texts.set(url, (texts.get(url) ?? new Set()).add(text));
    }
  }
  return new Map([...texts].map(([path, said]) => [path, [...said]]));
}

function linksIn(node: Nodes): { url: string; text: string }[] {
  if (node.type === 'link') return [{ url: node.url, text: nodeText(node) }];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}
