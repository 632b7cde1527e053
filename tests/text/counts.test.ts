import { expect, test } from 'vitest';
import { allCounted, counted, countedInWords, millionsInWords, onlyCounted, theCounted } from '#text/counts.ts';

const municipality = { one: 'kommun', many: 'kommuner', theOne: 'kommunen', theMany: 'kommunerna' };
const goal = { one: 'mål', many: 'mål', theOne: 'målet', theMany: 'målen', isNeuter: true };

test('a list or a table counts in figures, and says that there is none', () => {
  expect([0, 1, 12, 1000].map((value) => counted(value, municipality))).toEqual([
    'inga kommuner',
    '1\u00a0kommun',
    '12\u00a0kommuner',
    '1\u00a0000\u00a0kommuner',
  ]);
});

test('a text counts in words up to twelve, and one of a neuter noun is ett', () => {
  expect([0, 1, 2, 13].map((value) => countedInWords(value, goal))).toEqual([
    'inga mål',
    'ett mål',
    'två mål',
    '13 mål',
  ]);
  expect(countedInWords(1, municipality)).toBe('en kommun');
});

test('a count alone agrees with the noun that is understood', () => {
  expect([0, 1, 3].map((value) => onlyCounted(value, goal))).toEqual(['inget', 'ett', 'tre']);
  expect([0, 1, 3].map((value) => onlyCounted(value, municipality))).toEqual(['ingen', 'en', 'tre']);
});

test('those that have been told of are in the definite form', () => {
  expect([0, 1, 49].map((value) => theCounted(value, municipality))).toEqual([
    'kommunerna',
    'kommunen',
    'de 49 kommunerna',
  ]);
});

test('every one of them is the only one, both, or all', () => {
  expect([1, 2, 49].map((value) => allCounted(value, municipality))).toEqual([
    'den enda kommunen',
    'båda kommunerna',
    'alla 49\u00a0kommuner',
  ]);
  expect(allCounted(1, goal)).toBe('det enda målet');
});

test('millions of kronor are one miljon, many miljoner, or no money', () => {
  expect([0, 1, 60.5].map(millionsInWords)).toEqual([
    'inga pengar',
    '1\u00a0miljon kronor',
    '60,5\u00a0miljoner kronor',
  ]);
});
