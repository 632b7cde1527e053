import { expect, test } from 'vitest';
import type { PageKind } from '#search/page-types.ts';
import type { QueryReading } from '#search/query.ts';
import { ranked } from '#search/rank.ts';

const found: Readonly<Record<string, Record<string, number>>> = {
  plan: { a: 4, b: 4, c: 4 },
  suicid: { a: 3, d: 6 },
  självmord: { e: 10 },
  planqx: { c: 2 },
  planqz: { d: 5 },
};
const kinds: Readonly<Record<string, PageKind>> = { a: 'goal', b: 'term', c: 'term', d: 'municipality', e: 'goal' };

const order = (reading: Partial<QueryReading>, kindWeights: Partial<Record<PageKind, number>> = {}) =>
  ranked(
    { ways: [], sought: [], names: [], favoured: {}, unknown: new Set(), synonyms: [], ...reading },
    {
      pages: 10,
      scores: (text) => new Map(Object.entries(found[text] ?? {})),
      kindOf: (id) => kinds[id] ?? 'other',
      kindWeights,
    },
  ).map(({ id }) => id);

test('a page with all words stands before one with more of a single word', () => {
  expect(order({ ways: [{ words: ['plan', 'suicid'], weight: 1 }] })).toEqual(['a', 'd', 'b', 'c']);
});

test('a page counts by the way that suits it best, and a way by its weight', () => {
  const ways = [
    { words: ['suicid'], weight: 1 },
    { words: ['självmord'], weight: 0.4 },
  ];
  expect(order({ ways })).toEqual(['d', 'e', 'a']);
  expect(order({ ways: [...ways, { words: ['självmord'], weight: 0.9 }] })).toEqual(['e', 'd', 'a']);
});

test('a whole name adds to what the words found', () => {
  const ways = [{ words: ['plan'], weight: 1 }];
  expect(order({ ways, names: [{ text: 'planqx', weight: 1 }] })).toEqual(['c', 'a', 'b']);
});

test('a page that is searched for by the words is found, by the weight of that', () => {
  const ways = [{ words: ['plan'], weight: 1 }];
  expect(order({ ways, sought: [{ words: ['planqz'], weight: 0.3 }] })).toEqual(['a', 'b', 'c', 'd']);
  expect(order({ ways, sought: [{ words: ['planqz'], weight: 1 }] })).toEqual(['d', 'a', 'b', 'c']);
});

test('a page counts by its kind, and by what the question asks for', () => {
  const ways = [{ words: ['suicid'], weight: 1 }];
  expect(order({ ways }, { municipality: 0.4 })).toEqual(['a', 'd']);
  expect(order({ ways, favoured: { goal: 3 } })).toEqual(['a', 'd']);
});

test('the second page of a kind counts less than the first', () => {
  expect(order({ ways: [{ words: ['plan'], weight: 1 }] }, { term: 1.05 })).toEqual(['b', 'a', 'c']);
});
