import { expect, test } from 'vitest';
import { isAnswer, judgedQueries, type QuerySet } from './query-set.ts';

const queries = judgedQueries();
const sizeOf = (set: QuerySet) => queries.filter((query) => query.set === set).length;

test('there are at least 150 queries, as many to tune on as to judge by', () => {
  const [tune, held] = [sizeOf('tune'), sizeOf('held')];
  expect(tune + held).toBeGreaterThanOrEqual(150);
  expect(Math.abs(tune - held)).toBeLessThanOrEqual(2);
});

test('no query stands in two sets, nor twice in one', () => {
  const texts = queries.map(({ query }) => query.toLowerCase());
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test('a register’s page counts for its entries, and no other page does', () => {
  expect(isAnswer('/ordlista/#sip', '/ordlista/')).toBe(true);
  expect(isAnswer('/ordlista/#sip', '/ordlista/#skl')).toBe(false);
  expect(isAnswer('/kommuner/alleryd/', '/kommuner/')).toBe(false);
});
