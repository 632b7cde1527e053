import { describe, expect, test } from 'vitest';
import { nameToken } from '#search/name-token.ts';
import { readerOf, readQuery } from '#search/query.ts';
import { ranked } from '#search/rank.ts';
import { isOneStep } from '#search/spelling.ts';

const reader = readerOf({
  words: [
    'göteborg',
    'kommun',
    'kommuner',
    'lidköping',
    'prevention',
    'självmord',
    'suicid',
    'vara',
    'överenskommelse',
  ],
  names: ['Göteborg'],
  synonyms: [['Självmord', 'suicid']],
});
const read = (query: string) => readQuery(query, reader);

describe('spelling', () => {
  test.each([
    ['götebrog', 'göteborg'],
    ['goteborgg', 'göteborg'],
    ['lidköpping', 'lidköping'],
    ['överenskomelse', 'överenskommelse'],
    ['suisid', 'suicid'],
    ['kommuuner lidköpig', 'kommuner lidköping'],
  ])('%s is read as %s', (query, corrected) => {
    expect(read(query).corrected).toBe(corrected);
  });

  test.each([
    'göteborg',
    'goteborg',
    'göteborgs',
    'kommunerna',
    'överens',
    'självmordsprevention',
    'gö',
    'zzzzz',
    '1480',
  ])('%s is left as it is', (query) => {
    expect(read(query).corrected).toBeUndefined();
  });

  test.each([
    ['ale', 'ale', false],
    ['ale', 'al', true],
    ['ale', 'ales', true],
    ['ale', 'ali', true],
    ['ale', 'ael', true],
    ['ale', 'lea', false],
    ['ale', 'alees', false],
  ])('%s and %s are one step apart: %s', (a, b, expected) => {
    expect(isOneStep(a, b)).toBe(expected);
  });
});

test('a synonym is looked for too, and named', () => {
  const { searches, synonyms } = read('suicid');
  expect(synonyms).toEqual(['Självmord']);
  expect(searches.map(({ text }) => text)).toEqual(['suicidqx', 'suicid', 'självmord', 'självmordqx']);
});

test('a compound that the content does not have is taken apart, and its parts have synonyms', () => {
  const texts = read('självmordsprevention').searches.map(({ text }) => text);
  expect(texts).toContain('självmord prevention');
  expect(texts).toContain('suicid prevention');
});

test('the fillers of a question are left out, but a name that looks like one is not', () => {
  expect(read('Vad är suicid?').searches.map(({ text }) => text)).toContain('suicid');
  expect(read('Vara').searches.map(({ text }) => text)).toEqual(['varqx', 'vara']);
});

test('a name is one word, without endings, and a part of a longer one is another', () => {
  expect(nameToken('Lilla Edet')).toBe('lilledetqx');
  expect(nameToken('Fokusområdena')).toBe(nameToken('fokusområden'));
  expect(nameToken('Mål 3.2')).toBe('måldcqx');
  expect(nameToken('Skara')).not.toBe(nameToken('Skaraborg').slice(0, nameToken('Skara').length));
});

test('results of several searches count by score and weight, and by the weight of their page', () => {
  const found = [
    {
      weight: 1,
      results: [
        { id: 'a', score: 3, item: 'a1' },
        { id: 'b', score: 2, item: 'b1' },
      ],
    },
    {
      weight: 0.5,
      results: [
        { id: 'b', score: 6, item: 'b2' },
        { id: 'c', score: 4, item: 'c2' },
      ],
    },
  ];
  expect(ranked(found, () => 1)).toEqual([
    { id: 'b', item: 'b2', score: 5 },
    { id: 'a', item: 'a1', score: 3 },
    { id: 'c', item: 'c2', score: 2 },
  ]);
  expect(ranked(found, (id) => (id === 'c' ? 4 : 1)).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test('what a search for a whole name found is shown only where no other search found the page', () => {
  const named = { weight: 1, isName: true, results: [{ id: 'a', score: 9, item: 'name' }] };
  const text = { weight: 1, results: [{ id: 'a', score: 1, item: 'text' }] };
  expect(ranked([named, text], () => 1)).toEqual([{ id: 'a', item: 'text', score: 10 }]);
  expect(ranked([named], () => 1)).toEqual([{ id: 'a', item: 'name', score: 9 }]);
});

test('a word that the content does not have is looked for by its kin: longer words, its ending, the nearest beginning', () => {
  const kin = readerOf({
    words: ['avtal', 'samsjuklighet', 'tilläggsöverenskommelse', 'tillgång'],
    names: [],
    synonyms: [],
  });
  const texts = (query: string) => readQuery(query, kin).searches.map(({ text }) => text);
  expect(texts('sjuklighet')).toContain('samsjuklighet');
  expect(texts('tilläggsavtal')).toEqual(expect.arrayContaining(['avtal', 'tilläggsöverenskommelse']));
  expect(texts('avtal')).toEqual(['avtalqx', 'avtal']);
});
