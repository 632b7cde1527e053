import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { firstUses, type FirstUse, type Word } from '#text/first-uses.ts';
import { runningText } from '#text/running-text.ts';

/**
 * Marks the first use of each word of the glossary in a body, a remark plugin for Astro: the component `Ord` shows the
 * explanation if the page has not given it before. Runs after the policy, which lets no body name that component.
 */
export function wordsPlugin(words: readonly Word[]) {
  return (tree: Root): void => {
    const texts = runningText(tree);
    const cut = firstUses(
      texts.map(({ value }) => value),
      words,
    );
    const marked = new Map<Nodes, PhrasingContent[]>();
    for (const [index, pieces] of cut.entries()) {
      const node = texts[index];
      if (node !== undefined && pieces.some((piece) => typeof piece !== 'string'))
        marked.set(
          node,
          pieces.map((piece) => (typeof piece === 'string' ? text(piece) : mark(piece))),
        );
    }
    replace(tree, marked);
  };
}

function replace(node: Parents, marked: ReadonlyMap<Nodes, PhrasingContent[]>): void {
  const children = node.children.flatMap((child: Nodes) => marked.get(child) ?? [child]);
  for (const child of children) if ('children' in child) replace(child, marked);
  node.children = children as never;
}

const text = (value: string): Text => ({ type: 'text', value });

function mark({ word, before, text: shown, after }: FirstUse): PhrasingContent {
  const attributes = Object.entries({ id: word, before, after })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
  return { type: 'mdxJsxTextElement', name: 'Ord', attributes, children: [text(shown)] } as PhrasingContent;
}
