import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bookOf } from '#book/book.ts';
import { leafletsOf } from '#book/leaflets.ts';
import { readFolder } from '#load/read-folder.ts';
import { readPlan } from '#read-plan.ts';
import { faultsOfBlocks } from './faults.ts';

const folder = join(import.meta.dirname, '..', 'plans');
const edition = { date: '2026-11-29', commit: undefined };

test.for(readdirSync(folder))('the plan of %s passes the check and is written in whole sentences', (name) => {
  const { plan, issues } = readPlan(readFolder(join(folder, name)), { date: edition.date });
  expect(issues.filter(({ code }) => code !== 'not-decided').map(({ file, code }) => `${file} ${code}`)).toEqual([]);
  if (plan === undefined) throw new Error('a plan without errors is a plan');
  const writings = [bookOf(plan, edition, true), ...leafletsOf(plan, edition)];
  expect(writings.flatMap(({ cover, blocks }) => [...faultsOfBlocks(cover), ...faultsOfBlocks(blocks)])).toEqual([]);
  const hasDivisions = plan.records.federation.length + plan.records['care-area'].length > 0;
  if (!hasDivisions)
    expect(JSON.stringify(writings.map(({ cover, blocks }) => [cover, blocks]))).not.toMatch(
      /kommunalförbund|vårdsamverkan/i,
    );
});
