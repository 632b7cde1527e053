import { expect, test } from 'vitest';
import { readDocuments } from '#checks/read-documents.ts';
import { findingsOf } from './findings.ts';

const judge = (read: boolean, extent: string) =>
  findingsOf(readDocuments, { document: { a: { title: 'A', read, cited: { extent } } } });
const found = [{ code: 'read-or-not', kind: 'document', id: 'a', at: { field: ['cited', 'extent'] } }];

test('a document that is read whole is read, and one whose title alone is seen is not', () => {
  expect([judge(false, 'full'), judge(true, 'title-only')]).toEqual([found, found]);
  expect([judge(true, 'full'), judge(false, 'title-only')]).toEqual([[], []]);
});

test('of one that is read in part both may be said, and of one that nobody cites nothing is asked', () => {
  expect([judge(true, 'excerpt'), judge(false, 'excerpt')]).toEqual([[], []]);
  expect(findingsOf(readDocuments, { document: { a: { title: 'A', read: false } } })).toEqual([]);
});
