import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { bodyPlugin } from '#load/body/mdx-plugins.ts';

/** The components of a body, each with its id, by paragraphs. */
function componentsOf(body: string): string[][] {
  const tree: Root = { type: 'root', children: [] };
  bodyPlugin.call({})(tree, { value: body, data: {} });
  return tree.children.map((block) =>
    ('children' in block ? block.children : []).flatMap((child) =>
      child.type === 'mdxJsxTextElement' ? child.attributes.map((attribute) => String(attribute.value)) : [],
    ),
  );
}

test('sources close to each other become one group, and others stay by themselves', () => {
  const a = '<Kalla id="a" />';
  const b = '<Kalla id="b" />';
  const c = '<Kalla id="c" />';
  expect(componentsOf(`Ja.${a}${b}${c} Nej.${a} ${b}\n\nSedan.${c}`)).toEqual([['a b c', 'a', 'b'], ['c']]);
});
