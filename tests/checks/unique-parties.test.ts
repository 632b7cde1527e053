import { expect, test } from 'vitest';
import { uniqueParties } from '#checks/unique-parties.ts';
import { findingsOf } from './findings.ts';

test('rejects an id that two kinds of party share, at the later kind', () => {
  expect(
    findingsOf(uniqueParties, {
      actor: { skaraborg: {}, vgr: {} },
      municipality: { vgr: {} },
      federation: { skaraborg: {} },
      'care-area': { skaraborg: {} },
    }),
  ).toEqual([
    { code: 'duplicate-id', kind: 'municipality', id: 'vgr', at: 'record' },
    { code: 'duplicate-id', kind: 'federation', id: 'skaraborg', at: 'record' },
    { code: 'duplicate-id', kind: 'care-area', id: 'skaraborg', at: 'record' },
  ]);
});

test('accepts that a goal, an event or a source has the id of a party', () => {
  const one = { samla: {} };
  expect(findingsOf(uniqueParties, { 'care-area': one, goal: one, event: one, source: one, term: one })).toEqual([]);
});
