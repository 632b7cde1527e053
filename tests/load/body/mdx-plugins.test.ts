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

test('a cell of a table with more columns than a phone has room for bears its column’s name, but for the first', () => {
  const cellsOf = (body: string) => {
    const tree: Root = { type: 'root', children: [] };
    bodyPlugin.call({})(tree, { value: body, data: {} });
    const [table] = tree.children;
    const rows = table?.type === 'table' ? table.children : [];
    return rows.map(({ children }) =>
      children.map(({ data }) => (data as { hProperties?: object } | undefined)?.hProperties),
    );
  };
  const none = { className: undefined, dataLabel: undefined };
  const named = { className: undefined, dataLabel: 'Hur många' };
  expect(cellsOf('| År | Hur *många* | Vad |\n| --- | --- | --: |\n| 2017 | 3 | mål |')).toEqual([
    [none, none, { className: 'end', dataLabel: undefined }],
    [none, named, { className: 'end', dataLabel: 'Vad' }],
  ]);
  expect(cellsOf('| År | Vad |\n| --- | --- |\n| 2017 | mål |')).toEqual([
    [none, none],
    [none, none],
  ]);
});
