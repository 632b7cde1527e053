import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseBody } from '#load/parse-body.ts';
import { defaultLimits } from '#load/source.ts';
import { wordsPlugin } from '#load/words-plugin.ts';

test('the first use of a word in a body becomes the component Ord, not in headings, links and code', () => {
  expect(marked('## NSG\n\nSe [NSG](/aktorer/nsg/) och `NSG`. Där är NSG. Sedan NSG.\n')).toEqual([
    '## NSG',
    'Se ',
    'NSG',
    ' och ',
    '. Där är ',
    '<Ord id="nsg" after=".">NSG</Ord>',
    ' Sedan NSG.',
  ]);
});

test('a word inside a marked statement or a table is marked too', () => {
  expect(marked('<Delvis not="Osäkert.">Enligt NSG.</Delvis>\n')).toEqual([
    'Enligt ',
    '<Ord id="nsg" after=".">NSG</Ord>',
  ]);
  expect(marked('| A | B |\n| - | - |\n| NSG | C |\n')).toEqual(['A', 'B', '<Ord id="nsg">NSG</Ord>', 'C']);
});

function marked(body: string): string[] {
  const tree = parseBody(body, defaultLimits).root as Root;
  wordsPlugin([{ id: 'nsg', forms: ['NSG'] }])(tree);
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
