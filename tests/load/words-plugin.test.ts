import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseBody } from '#load/parse-body.ts';
import { defaultLimits } from '#load/source.ts';
import { wordsPlugin } from '#load/words-plugin.ts';

test('the first use of a word in a body becomes the component Ord, not in headings, links and code', () => {
  expect(marked('## SRO\n\nSe [SRO](/aktorer/sro/) och `SRO`. Där är SRO. Sedan SRO.\n')).toEqual([
    '## SRO',
    'Se ',
    'SRO',
    ' och ',
    '. Där är ',
    '<Ord id="sro" after=".">SRO</Ord>',
    ' Sedan SRO.',
  ]);
});

test('a word inside a marked statement or a table is marked too', () => {
  expect(marked('<Delvis not="Osäkert.">Enligt SRO.</Delvis>\n')).toEqual([
    'Enligt ',
    '<Ord id="sro" after=".">SRO</Ord>',
  ]);
  expect(marked('| A | B |\n| - | - |\n| SRO | C |\n')).toEqual(['A', 'B', '<Ord id="sro">SRO</Ord>', 'C']);
});

function marked(body: string): string[] {
  const tree = parseBody(body, defaultLimits).root as Root;
  wordsPlugin([{ id: 'sro', forms: ['SRO'] }])(tree);
  return shown(tree);
}

/** The texts of a tree, with headings and the component written as they would be in a file. */
function shown(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (!('children' in node)) return [];
  const inside = node.children.flatMap((child: Nodes) => shown(child));
  if (node.type === 'heading') return [`## ${inside.join('')}`];
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Ord') return inside;
  const attributes = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? ` ${attribute.name}="${String(attribute.value)}"` : '',
  );
  return [`<Ord${attributes.join('')}>${inside.join('')}</Ord>`];
}
