import { expect, test } from 'vitest';
import { sourceAddresses } from '#checks/source-addresses.ts';
import { findingsOf } from './findings.ts';

const source = (url: string | null, fields: object = {}) => ({ url, published: null, updated: null, ...fields });
const judge = (first: object, second: object) =>
  findingsOf(sourceAddresses, { source: { a: { ...first }, b: { ...second } } });
const found = [{ code: 'shared-address', kind: 'source', id: 'b', at: { field: ['url'] } }];

test.each([
  ['https://plan.example/a', 'https://plan.example/a'],
  ['https://plan.example/a', 'http://www.plan.example/a/'],
  ['https://plan.example/a?id=1', 'https://PLAN.example/a?id=1&utm_source=brev'],
  ['https://plan.example', 'https://plan.example/'],
  ['https://plan.example/hälsa', 'https://plan.example/h%C3%A4lsa'],
])('%s and %s are one page', (first, second) => {
  expect(judge(source(first), source(second))).toEqual(found);
});

test.each([
  ['https://plan.example/a', 'https://plan.example/A'],
  ['https://plan.example/a?id=1', 'https://plan.example/a?id=2'],
  ['https://plan.example/a.pdf#page=2', 'https://plan.example/a.pdf#page=9'],
  [null, null],
  ['https:///', 'https://'],
])('%s and %s are two', (first, second) => {
  expect(judge(source(first), source(second))).toEqual([]);
});

test('of one page there are two sources if they tell when their text is from, or what they are', () => {
  const at = (fields: object) => source('https://plan.example/a', fields);
  expect([
    judge(at({ published: '2019-12-04' }), at({ published: '2024' })),
    judge(at({ published: '2019', updated: '2020' }), at({ published: '2019', updated: '2021' })),
    judge(at({ note: 'Den äldre versionen.' }), at({ note: 'Den nyare versionen.' })),
    judge(at({ published: '2019-12-04' }), at({ published: '2019' })),
    judge(at({ published: '2019' }), at({})),
    judge(at({ note: 'Den äldre versionen.' }), at({})),
  ]).toEqual([[], [], [], found, found, found]);
});
