import { expect, test } from 'vitest';
import { fullStops } from '#checks/full-stops.ts';
import { findingsOf } from './findings.ts';

const found = (kind: string, id: string, at: object) => ({ code: 'full-stop', kind, id, at });

test('a title and a name end without a full stop', () => {
  expect(
    findingsOf(fullStops, {
      article: { a: { title: 'Planen beslutas.' } },
      goal: { m: { name: 'Färre väntar.', indicators: [{ name: 'Andel som väntar.' }] } },
      term: { sip: { term: 'Plan.' } },
    }),
  ).toEqual([
    found('goal', 'm', { field: ['name'], match: 'väntar.' }),
    found('goal', 'm', { field: ['indicators', 0, 'name'], match: 'väntar.' }),
    found('article', 'a', { field: ['title'], match: 'beslutas.' }),
    found('term', 'sip', { field: ['term'], match: 'Plan.' }),
  ]);
});

test('sentences do, and the titles of sources and documents are as they are', () => {
  expect(
    findingsOf(fullStops, {
      article: { a: { title: 'Planen', summary: 'Planen beslutas.' } },
      source: { s1: { title: 'Planen beslutas.' } },
      document: { d: { title: 'Planen beslutas.' } },
      goal: { m: { officialTitle: 'Färre ska vänta.' } },
    }),
  ).toEqual([]);
});
