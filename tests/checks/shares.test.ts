import { expect, test } from 'vitest';
import { shares } from '#checks/shares.ts';
import { findingsOf, messagesOf } from './findings.ts';

const goalWith = (name: string, unit: string, ...numbers: number[]) => ({
  g1: { indicators: [{ name, unit, values: numbers.map((value) => ({ date: '2019', value, source: 's1' })) }] },
});

test('a share of more than all is told where it stands', () => {
  const goal = goalWith('Andel som vet', 'procent', 61.5, 615);
  expect(findingsOf(shares, { goal })).toEqual([
    { code: 'impossible-share', kind: 'goal', id: 'g1', at: { field: ['indicators', 0, 'values', 1, 'value'] } },
  ]);
  expect(messagesOf(shares, { goal })).toEqual(['615 procent är mer än alla.']);
});

test('a change, a number of people and all of it may be what they are', () => {
  expect(findingsOf(shares, { goal: goalWith('Ökning av besöken', 'procent', 140) })).toEqual([]);
  expect(findingsOf(shares, { goal: goalWith('Andel', 'personer', 615) })).toEqual([]);
  expect(findingsOf(shares, { goal: goalWith('Andel', 'procent', 100) })).toEqual([]);
});
