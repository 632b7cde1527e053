import { expect, test } from 'vitest';
import { repeatedItems } from '#checks/listed-twice.ts';
import { findingsOf } from './findings.ts';

const source = { s1: {}, s2: {} };

test('an item that a list has already is told at its second place', () => {
  const term = { sip: { forms: ['planen', 'planer', 'planen'] } };
  expect(findingsOf(repeatedItems, { source, term })).toEqual([
    { code: 'listed-twice', kind: 'term', id: 'sip', at: { field: ['forms', 2] } },
  ]);
});

test('the same item in two lists, or in those of two records, is none', () => {
  const term = { sip: { forms: ['plan'], synonyms: ['plan'] }, vardplan: { forms: ['plan'] } };
  expect(findingsOf(repeatedItems, { source, term })).toEqual([]);
});
