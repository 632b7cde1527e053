import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseBody } from '#load/body/parse.ts';
import { defaultLimits } from '#load/source.ts';
import { wordsPlugin } from '#load/body/words-plugin.ts';
import { runningMark } from '#text/marks.ts';

test('running text is marked, not headings, links and code', () => {
  expect(marked('## NSG\n\nSe [NSG](/aktorer/nsg/) och `NSG`. Där är NSG.\n')).toEqual([
    'NSG',
    runningMark('Se '),
    'NSG',
    runningMark(' och '),
    runningMark('. Där är NSG.'),
  ]);
});

test('text inside a marked statement or a table is marked too', () => {
  expect(marked('<Delvis not="Osäkert.">Enligt NSG.</Delvis>\n')).toEqual([runningMark('Enligt NSG.')]);
  expect(marked('| A | B |\n| - | - |\n| NSG | C |\n')).toEqual(['A', 'B', 'NSG', 'C'].map(runningMark));
});

function marked(body: string): string[] {
  const tree = parseBody(body, defaultLimits).root as Root;
  wordsPlugin()(tree);
  return textsOf(tree);
}

function textsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  return 'children' in node ? node.children.flatMap((child: Nodes) => textsOf(child)) : [];
}
