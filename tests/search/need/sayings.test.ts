import { expect, test } from 'vitest';
import { judgedQueries } from '../query-set.ts';
import { judgedAsNeed, sayingsOfNeed } from './sayings.ts';

const { tune, held } = sayingsOfNeed();

test('there are a hundred sayings of need to tune on and a hundred to judge by, each once', () => {
  expect([tune.length, held.length]).toEqual([100, 100]);
  const texts = [...tune, ...held].map((text) => text.toLowerCase());
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test('what is said of judged queries is said of queries that are judged', () => {
  const queries = new Set(judgedQueries().map(({ query }) => query));
  expect(judgedAsNeed.filter((query) => !queries.has(query))).toEqual([]);
});
