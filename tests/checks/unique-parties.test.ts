import { expect, test } from 'vitest';
import { uniqueParties } from '#checks/unique-parties.ts';
import { findingsOf } from './findings.ts';

test('rejects an id that two kinds of party share, at the later kind', () => {
  expect(
    findingsOf(uniqueParties, {
      actor: { norra: {}, regionen: {} },
      municipality: { regionen: {} },
      federation: { norra: {} },
      'care-area': { norra: {} },
    }),
  ).toEqual([
    { code: 'duplicate-id', kind: 'municipality', id: 'regionen', at: 'record' },
    { code: 'duplicate-id', kind: 'federation', id: 'norra', at: 'record' },
    { code: 'duplicate-id', kind: 'care-area', id: 'norra', at: 'record' },
  ]);
});

test('accepts that a goal, an event or a source has the id of a party', () => {
  const one = { syd: {} };
  expect(findingsOf(uniqueParties, { 'care-area': one, goal: one, event: one, source: one, term: one })).toEqual([]);
});
