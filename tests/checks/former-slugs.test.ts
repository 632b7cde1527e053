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
      municipality: { ale: { formerSlugs: ['nodinge', 'vara'] }, vara: { formerSlugs: ['vara'] } },
    }),
  ).toEqual([taken('ale', 1), taken('vara', 0)]);
});

test('rejects a former address that two records claim, at the second of them', () => {
  const municipality = {
    ale: { name: 'Ale', formerSlugs: ['nodinge'] },
    vara: { name: 'Vara', formerSlugs: ['nodinge'] },
  };
  expect(findingsOf(formerSlugs, { municipality })).toEqual([taken('vara', 0)]);
});

test('accepts a former address that is free in its own kind', () => {
  expect(
    findingsOf(formerSlugs, {
      municipality: { ale: { formerSlugs: ['samla', 'nodinge'] } },
      'care-area': { samla: {} },
    }),
  ).toEqual([]);
});
