import { describe, expect, test } from 'vitest';
import { firstUses } from '#text/first-uses.ts';

const words = [
  { id: 'nsg', forms: ['NSG'] },
  { id: 'styrgrupp', forms: ['Styrgrupp'] },
  { id: 'huvudman', forms: ['Huvudman', 'huvudmän'] },
  { id: 'lokal', forms: ['Lokal'] },
  { id: 'lokal-vardsamverkan', forms: ['Lokal vårdsamverkan'] },
  { id: 'lina', forms: ['LiNA'] },
];
const found = (...texts: string[]) =>
  firstUses(texts, words).map((pieces) =>
    pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [{ word: piece.word, text: piece.text }])),
  );
const alone = { before: '', after: '' };

test('the first use of a word is a piece of its own, and what stands around it is kept', () => {
  expect(firstUses(['Beslut av NSG i maj.'], words)).toEqual([
    ['Beslut av ', { word: 'nsg', text: 'NSG', ...alone }, ' i maj.'],
  ]);
});

test('a word is found once, in the first of the texts that has it', () => {
  expect(firstUses(['Ingen.', 'NSG och NSG.', 'NSG'], words)).toEqual([
    ['Ingen.'],
    [{ word: 'nsg', text: 'NSG', ...alone }, ' och NSG.'],
    ['NSG'],
  ]);
});

test('an empty text is kept as it is', () => {
  expect(firstUses(['', 'NSG'], words)).toEqual([[''], [{ word: 'nsg', text: 'NSG', ...alone }]]);
});

test.each([
  ['Rådet (NSG) i länet.', ['Rådet ', { word: 'nsg', before: '(', text: 'NSG', after: ')' }, ' i länet.']],
  ['NSG:s beslut', [{ word: 'nsg', before: '', text: 'NSG', after: ':s' }, ' beslut']],
  ['Av NSG: ja', ['Av ', { word: 'nsg', before: '', text: 'NSG', after: ':' }, ' ja']],
  [
    '”NSG”, ”styrgrupp”.',
    [
      { word: 'nsg', before: '”', text: 'NSG', after: '”,' },
      ' ',
      { word: 'styrgrupp', before: '”', text: 'styrgrupp', after: '”.' },
    ],
  ],
  ['NSG/ESR', [{ word: 'nsg', before: '', text: 'NSG', after: '' }, '/ESR']],
])('what stands close to the word comes along: %s', (text, pieces) => {
  expect(firstUses([text], words)).toEqual([pieces]);
});

test('without words the texts are whole', () => {
  expect(firstUses(['NSG'], [])).toEqual([['NSG']]);
});

describe('a word is found', () => {
  test.each([
    ['styrgruppens möte', 'styrgruppens'],
    ['Styrgrupperna möts', 'Styrgrupperna'],
    ['lokala grupper', 'lokala'],
    ['alla huvudmän', 'huvudmän'],
    ['NSG:s beslut', 'NSG'],
    ['(NSG)', 'NSG'],
    ['lokal\u00a0vårdsamverkan', 'lokal\u00a0vårdsamverkan'],
  ])('in "%s" as "%s"', (text, shown) => {
    expect(found(text)[0]?.map((piece) => piece.text)).toEqual([shown]);
  });
});

describe('a word is not found', () => {
  test.each(['ett nsg av lugn', 'Lina kom', 'projektstyrgrupp', 'styrgrupplista', 'NSG-mötet', 'pre-NSG', 'NSGX'])(
    'in "%s"',
    (text) => {
      expect(found(text)).toEqual([[]]);
    },
  );
});

test('the longer of two words counts, also when it has been used before', () => {
  expect(found('Lokal vårdsamverkan.', 'I lokal vårdsamverkan, på lokal nivå.')).toEqual([
    [{ word: 'lokal-vardsamverkan', text: 'Lokal vårdsamverkan' }],
    [{ word: 'lokal', text: 'lokal' }],
  ]);
});
