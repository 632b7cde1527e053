import { expect, test } from 'vitest';
import type { Block } from '#book/blocks.ts';
import { anchorsIn, citedIn, headingsIn } from '#book/collect.ts';
import { paragraph, refs, words } from '#book/words.ts';

const blocks: Block[] = [
  { type: 'heading', level: 1, children: words('Mål'), anchor: '/mal/', isInContents: true },
  {
    type: 'table',
    caption: words('Tabell', refs(['a'])),
    columns: [{}],
    head: [words('Ord')],
    rows: [[{ children: words({ type: 'anchor', path: '/ordlista/#sip', label: 'SIP' }, 'SIP', refs(['b', 'a'])) }]],
  },
  {
    type: 'facts',
    rows: [{ term: 'Säte', children: [paragraph('Storby', refs(['c']))] }],
  },
  { type: 'together', children: [{ type: 'heading', level: 2, children: words('Delen'), isInContents: false }] },
  {
    type: 'list',
    isOrdered: false,
    start: 1,
    items: [[paragraph({ type: 'partly', children: words('x', refs(['d'])), note: words(refs(['e'])) })], []],
  },
];

test('sources are collected once each, in the order of the document, wherever they stand', () => {
  expect(citedIn(blocks)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('links may lead to headings with an address and to what is anchored, by what stands there', () => {
  expect([...anchorsIn(blocks)]).toEqual([
    ['/mal/', 'Mål'],
    ['/ordlista/#sip', 'SIP'],
  ]);
});

test('headings are found wherever they stand', () => {
  expect(headingsIn(blocks).map(({ level }) => level)).toEqual([1, 2]);
});
