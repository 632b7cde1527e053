import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionOf } from '#history/edition.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';
import { repository, temporaryFolder } from './repository.ts';

const root = temporaryFolder();
const outside = join(root, 'outside');
const inside = join(root, 'inside');

beforeAll(() => {
  mkdirSync(outside);
  repository(inside).commit('2026-01-10T12:00:00Z', { 'a.yaml': 'a: 1' });
});
afterAll(() => rmSync(root, { recursive: true }));

/** A plan whose statement, sources and goals are of some days. */
const dated = (updated: string, retrieved: (string | null)[], judged: (string | null)[]): Plan =>
  planFrom({
    site: { accessibility: { responsible: null, conformance: 'full', inaccessible: [], updated } },
    source: Object.fromEntries(retrieved.map((day, index) => [`s${index + 1}`, { retrieved: day }])),
    goal: Object.fromEntries(
      judged.map((date, index) => [`m${index + 1}`, { status: date === null ? null : { value: 'started', date } }]),
    ),
  }) as Plan;

test('outside a repository the edition is of the latest day that the content states, and of no commit', async () => {
  const plans = [
    dated('2026-03-04', [], []),
    dated('2026-03-04', ['2025-01-01', '2026-05-06', null], []),
    dated('2026-03-04', ['2026-05-06'], [null, '2026-07-08', '2026-06-01']),
    dated('2026-03-04', [], ['2026-09', '2026']),
  ];
  const editions = await Promise.all(plans.map((plan) => editionOf(outside, plan, undefined)));
  expect(editions).toEqual([
    { date: '2026-03-04', commit: undefined, datedBy: 'content' },
    { date: '2026-05-06', commit: undefined, datedBy: 'content' },
    { date: '2026-07-08', commit: undefined, datedBy: 'content' },
    { date: '2026-09-01', commit: undefined, datedBy: 'content' },
  ]);
});

test('the environment’s day goes first, then that of the commit', async () => {
  const plan = dated('2026-03-04', [], []);
  expect(await editionOf(outside, plan, '1481673600')).toEqual({
    date: '2016-12-14',
    commit: undefined,
    datedBy: 'environment',
  });
  const { commit } = await editionOf(inside, plan, undefined);
  expect(commit).toMatch(/^[0-9a-f]{10}$/);
  expect(await editionOf(inside, plan, undefined)).toEqual({ date: '2026-01-10', commit, datedBy: 'commit' });
  expect(await editionOf(inside, plan, '1481673600')).toEqual({ date: '2016-12-14', commit, datedBy: 'environment' });
});
