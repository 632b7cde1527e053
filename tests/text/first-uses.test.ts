import { describe, expect, test } from 'vitest';
import { firstUses } from '#text/first-uses.ts';

const words = [
  { id: 'sro', forms: ['SRO'] },
  { id: 'styrgrupp', forms: ['Styrgrupp'] },
  { id: 'huvudman', forms: ['Huvudman', 'huvudmän'] },
  { id: 'delregional', forms: ['Delregional'] },
  { id: 'delregional-vardsamverkan', forms: ['Delregional vårdsamverkan'] },
  { id: 'lisa', forms: ['LiSA'] },
];
const found = (...texts: string[]) =>
  firstUses(texts, words).map((pieces) =>
    pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [{ word: piece.word, text: piece.text }])),
  );
const alone = { before: '', after: '' };

test('the first use of a word is a piece of its own, and what stands around it is kept', () => {
  expect(firstUses(['Beslut av SRO i maj.'], words)).toEqual([
    ['Beslut av ', { word: 'sro', text: 'SRO', ...alone }, ' i maj.'],
  ]);
});

test('a word is found once, in the first of the texts that has it', () => {
  expect(firstUses(['Ingen.', 'SRO och SRO.', 'SRO'], words)).toEqual([
    ['Ingen.'],
    [{ word: 'sro', text: 'SRO', ...alone }, ' och SRO.'],
    ['SRO'],
  ]);
});

test('an empty text is kept as it is', () => {
  expect(firstUses(['', 'SRO'], words)).toEqual([[''], [{ word: 'sro', text: 'SRO', ...alone }]]);
});

test.each([
  ['Rådet (SRO) i länet.', ['Rådet ', { word: 'sro', before: '(', text: 'SRO', after: ')' }, ' i länet.']],
  ['SRO:s beslut', [{ word: 'sro', before: '', text: 'SRO', after: ':s' }, ' beslut']],
  ['Av SRO: ja', ['Av ', { word: 'sro', before: '', text: 'SRO', after: ':' }, ' ja']],
  [
    '”SRO”, ”styrgrupp”.',
    [
      { word: 'sro', before: '”', text: 'SRO', after: '”,' },
      ' ',
      { word: 'styrgrupp', before: '”', text: 'styrgrupp', after: '”.' },
    ],
  ],
  ['SRO/VVG', [{ word: 'sro', before: '', text: 'SRO', after: '' }, '/VVG']],
])('what stands close to the word comes along: %s', (text, pieces) => {
  expect(firstUses([text], words)).toEqual([pieces]);
});

test('without words the texts are whole', () => {
  expect(firstUses(['SRO'], [])).toEqual([['SRO']]);
});

describe('a word is found', () => {
  test.each([
    ['styrgruppens möte', 'styrgruppens'],
    ['Styrgrupperna möts', 'Styrgrupperna'],
    ['delregionala grupper', 'delregionala'],
    ['alla huvudmän', 'huvudmän'],
    ['SRO:s beslut', 'SRO'],
    ['(SRO)', 'SRO'],
    ['delregional\u00a0vårdsamverkan', 'delregional\u00a0vårdsamverkan'],
  ])('in "%s" as "%s"', (text, shown) => {
    expect(found(text)[0]?.map((piece) => piece.text)).toEqual([shown]);
  });
});

describe('a word is not found', () => {
  test.each(['ett sro av lugn', 'Lisa kom', 'projektstyrgrupp', 'styrgrupplista', 'SRO-mötet', 'pre-SRO', 'SROX'])(
    'in "%s"',
    (text) => {
      expect(found(text)).toEqual([[]]);
    },
  );
});

test('the longer of two words counts, also when it has been used before', () => {
  expect(found('Delregional vårdsamverkan.', 'I delregional vårdsamverkan, på delregional nivå.')).toEqual([
    [{ word: 'delregional-vardsamverkan', text: 'Delregional vårdsamverkan' }],
    [{ word: 'delregional', text: 'delregional' }],
  ]);
});
