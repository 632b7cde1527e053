import { expect, test } from 'vitest';
import { cite } from '#model/citations.ts';
import { planFrom } from '../plan-from.ts';

const plan = planFrom({ source: { a: { title: 'A' }, b: { title: 'B' }, c: { title: 'C' } } });

test('sources are numbered from 1 in the order they are first named', () => {
  const { sources, numberOf } = cite(plan, ['c', 'a', 'c', 'b', 'a']);
  expect([sources.map(({ id }) => id), numberOf]).toEqual([['c', 'a', 'b'], { c: 1, a: 2, b: 3 }]);
});

test('a page without sources has none', () => {
  expect(cite(plan, [])).toEqual({ sources: [], numberOf: {} });
});

test('a source that is not in the register is a bug', () => {
  expect(() => cite(plan, ['d'])).toThrow('no source "d"');
});
