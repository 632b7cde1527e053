import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionOf } from '#history/edition.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';
import { temporaryFolder } from './repository.ts';

const root = temporaryFolder();
const outside = join(root, 'outside');

beforeAll(() => mkdirSync(outside));
afterAll(() => rmSync(root, { recursive: true }));

test('outside a repository the edition is of the day that the content itself says, and of no commit', async () => {
  const plan = planFrom({}) as Plan;
  const dated = {
    ...plan,
    site: { ...plan.site, accessibility: { ...plan.site.accessibility, updated: '2026-03-04' } },
  };
  expect([await editionOf(outside, dated, undefined), await editionOf(outside, dated, '1481673600')]).toEqual([
    { date: '2026-03-04', commit: undefined },
    { date: '2016-12-14', commit: undefined },
  ]);
});
