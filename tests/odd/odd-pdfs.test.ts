import { expect, test } from 'vitest';
import { compilerHere } from '#outputs/pdf/pdf.ts';
import { readTemplate } from '#outputs/pdf/set.ts';
import { oddest } from './oddest.ts';
import { pdfsOf } from './pdfs.ts';
import { oddPlan } from './plans.ts';

const counts: Readonly<Record<string, number>> = {
  nothing: 1,
  'one of each': 6,
  'four of each': 21,
  'groups without municipalities': 8,
  'events and money alone': 1,
};

test.for(Object.entries(oddest))('every PDF of a plan of %s may be published', async ([name, shape]) => {
  const { files, faults } = await pdfsOf(oddPlan(shape), await compilerHere(), readTemplate());
  expect(faults).toEqual([]);
  expect(files).toBe(counts[name]);
});
