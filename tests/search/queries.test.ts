import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '#load/read-folder.ts';
import { readPlan } from '#read-plan.ts';
import { searchDocuments } from '#search/documents.ts';
import { isAnswer, judgedQueries, type QuerySet } from './query-set.ts';

const queries = judgedQueries();
const { plan } = readPlan(readFolder(join(import.meta.dirname, '..', '..', 'content')), {});
const documents = plan === undefined ? [] : searchDocuments(plan);
const asTyped = (name: string) => name.replaceAll('\u00a0', ' ').toLowerCase();
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

test('every answer is a page or an entry that exists', () => {
  const paths = new Set([...documents.map(({ path }) => path), '/tillganglighet/', '/ladda-ner/']);
  expect(queries.flatMap(({ answers }) => answers).filter((answer) => !paths.has(answer))).toEqual([]);
});

test('a query that is the very name of a record has it among its answers', () => {
  const named = queries.flatMap(({ query, answers }) =>
    documents
      .filter(({ path, names }) => !path.startsWith('/kallor/') && names.map(asTyped).includes(asTyped(query)))
      .filter(({ path }) => !answers.includes(path))
      .map(({ path }) => `${query}: ${path}`),
  );
  expect(named).toEqual([]);
});

test('a register’s page counts for its entries, and no other page does', () => {
  expect(isAnswer('/ordlista/#sip', '/ordlista/')).toBe(true);
  expect(isAnswer('/ordlista/#sip', '/ordlista/#skl')).toBe(false);
  expect(isAnswer('/kommuner/alleryd/', '/kommuner/')).toBe(false);
});
