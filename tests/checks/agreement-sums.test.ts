import { expect, test } from 'vitest';
import { agreementSums } from '#checks/agreement-sums.ts';
import { findingsOf } from './findings.ts';

const part = (amount: number) => ({ recipient: 'regions', purpose: null, amount });
const tooMuch = [{ code: 'parts-exceed-total', kind: 'agreement', id: 'psykisk-halsa-2017', at: { field: ['total'] } }];
const judge = (fields: object) => findingsOf(agreementSums, { agreement: { 'psykisk-halsa-2017': { ...fields } } });

test('rejects an agreement whose parts exceed its total', () => {
  expect(judge({ total: 885, parts: [part(500), part(385.1)] })).toEqual(tooMuch);
});

test('accepts parts that make up the total, or leave a remainder', () => {
  expect([
    judge({ total: 885, parts: [part(500), part(385)] }),
    judge({ total: 885, parts: [part(1)] }),
    judge({ total: 0, parts: [] }),
  ]).toEqual([[], [], []]);
});

test('accepts decimals that only binary arithmetic makes too large', () => {
  expect(judge({ total: 0.3, parts: [part(0.1), part(0.2)] })).toEqual([]);
});

test('rejects a share of the principals or a performance part that is larger than the total', () => {
  expect([judge({ total: 780, toPrincipals: 780.5 }), judge({ total: 780, performancePart: 781 })]).toEqual([
    tooMuch,
    tooMuch,
  ]);
  expect(judge({ total: 780, toPrincipals: 780, performancePart: 780 })).toEqual([]);
});

test('does not add ofWhich, which stands inside the parts', () => {
  expect(judge({ total: 100, parts: [part(100)], ofWhich: [{ purpose: null, amount: 60 }] })).toEqual([]);
});

test('says nothing where the total is not known', () => {
  expect(judge({ total: null, parts: [part(500)], performancePart: 900 })).toEqual([]);
});
