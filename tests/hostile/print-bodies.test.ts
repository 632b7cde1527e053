import type { Nodes } from 'mdast';
import { beforeAll, expect, test } from 'vitest';
import { bodyGrammar } from '#schemas/body.ts';
import { printBodies, type PrintRun } from './print-bodies.ts';

let run: PrintRun;

beforeAll(async () => {
  run = await printBodies(20_171_002, 500);
}, 240_000);

test('what the check lets through is a whole page, part of the single file, and set in a PDF, with every word', () => {
  expect(run.faults).toEqual([]);
});

test('and that is about half of 500 bodies', () => {
  expect(run.printed.length).toBeGreaterThan(220);
});

/** Where blocks stand, and where words do. */
const places = {
  block: ['root', 'listItem', 'blockquote', 'Delvis'],
  inline: ['root', 'listItem', 'blockquote', 'Delvis', 'tableCell', 'heading', 'link', 'emphasis', 'strong'],
};
/** What Markdown has no way to write. */
const impossible = ['break in tableCell', 'link in link', 'block Delvis in Delvis'];

test('between them they hold everything that the grammar lets through, in every place where it does', () => {
  const seen = new Set(run.printed.flatMap(({ entry }) => pairsIn(entry.body?.tree ?? { type: 'root', children: [] })));
  const wanted = Object.entries(bodyGrammar).flatMap(([type, rule]) => {
    const refused: readonly string[] = 'notIn' in rule ? rule.notIn : [];
    const asBlock = rule.form === 'block' || rule.form === 'both' ? places.block : [];
    const asWords = rule.form === 'inline' || rule.form === 'both' ? places.inline : [];
    return [
      ...asBlock.map((place) => ({ place, pair: `${rule.form === 'both' ? 'block ' : ''}${type} in ${place}` })),
      ...asWords.map((place) => ({ place, pair: `${type} in ${place}` })),
    ].flatMap(({ place, pair }) => (refused.includes(place) ? [] : [pair]));
  });
  expect(wanted.filter((pair) => !seen.has(pair) && !impossible.includes(pair))).toEqual([]);
});

/** Each part of a body with each thing it stands in: `list in blockquote`. */
function pairsIn(node: Nodes, inside: readonly string[] = []): string[] {
  const type = 'name' in node ? (node.name ?? '') : node.type;
  const name = node.type === 'mdxJsxFlowElement' ? `block ${type}` : type;
  const own = inside.map((place) => `${name} in ${place}`);
  return 'children' in node ? [...own, ...node.children.flatMap((child) => pairsIn(child, [...inside, type]))] : own;
}
