import { expect, test } from 'vitest';
import { formerSlugs } from '#checks/former-slugs.ts';
import { findingsOf } from './findings.ts';

const taken = (id: string, index: number) => ({
  code: 'former-slug-taken',
  kind: 'municipality',
  id,
  at: { field: ['formerSlugs', index] },
});

test('rejects a former address that is the present one of another record, or of the record itself', () => {
  expect(
    findingsOf(formerSlugs, {
      municipality: { alleryd: { formerSlugs: ['kvarnby', 'tallby'] }, tallby: { formerSlugs: ['tallby'] } },
    }),
  ).toEqual([taken('alleryd', 1), taken('tallby', 0)]);
});

test('rejects a former address that two records claim, at the second of them', () => {
  const municipality = {
    alleryd: { name: 'Alléryd', formerSlugs: ['kvarnby'] },
    tallby: { name: 'Tallby', formerSlugs: ['kvarnby'] },
  };
  expect(findingsOf(formerSlugs, { municipality })).toEqual([taken('tallby', 0)]);
});

test('accepts a former address that is free in its own kind', () => {
  expect(
    findingsOf(formerSlugs, {
      municipality: { alleryd: { formerSlugs: ['vardsamverkan-syd', 'kvarnby'] } },
      'care-area': { 'vardsamverkan-syd': {} },
    }),
  ).toEqual([]);
});
