import { expect, test } from 'vitest';
import { conformance } from '#checks/conformance.ts';
import { findingsOf } from './findings.ts';

const fault = { what: 'Äldre dokument saknar rubriker.', reason: 'Vi äger dem inte.' };
const statement = (level: string, inaccessible: object[]) =>
  findingsOf(conformance, { site: { accessibility: { conformance: level, inaccessible } } });
const contradiction = [
  { code: 'conformance-contradicts', kind: 'site', id: '', at: { field: ['accessibility', 'conformance'] } },
];

test('rejects a statement that says full and lists what is inaccessible', () => {
  expect(statement('full', [fault])).toEqual(contradiction);
});

test('rejects a statement that says partial or none and lists nothing', () => {
  expect([statement('partial', []), statement('none', [])]).toEqual([contradiction, contradiction]);
});

test('accepts a level that fits the list', () => {
  expect([statement('full', []), statement('partial', [fault]), statement('none', [fault])]).toEqual([[], [], []]);
});
