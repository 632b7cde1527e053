import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { headOf } from '#history/head.ts';
import { gitWith, repository, temporaryFolder, unwelcome } from './repository.ts';

const root = temporaryFolder();
const inside = join(root, 'repository');
let commit: string;

beforeAll(() => {
  repository(inside).commit('2026-01-10T23:30:00-05:00', { 'content/a.yaml': 'a: 1' });
  commit = execFileSync('git', ['-C', inside, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).slice(0, 10);
  mkdirSync(join(root, 'outside'));
});

afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(root, { recursive: true }));

test('a commit is known by the first ten figures of its hash and its day, from any folder in the repository', async () => {
  expect(await headOf(join(inside, 'content'))).toEqual({ known: { commit, date: '2026-01-11' } });
});

test.each(Object.keys(unwelcome))('it is the same with %s', async (name) => {
  for (const [variable, value] of unwelcome[name]?.(root) ?? []) vi.stubEnv(variable, value);
  expect(await headOf(inside)).toEqual({ known: { commit, date: '2026-01-11' } });
});

test('outside a repository there is no commit, and why is told', async () => {
  const answer = await headOf(join(root, 'outside'));
  expect(answer).toMatchObject({ reason: 'no-repository' });
});

test('an answer that is no commit is no date', async () => {
  vi.stubEnv('PATH', gitWith(join(root, 'odd'), 'echo "Good signature for a@plan.example"'));
  expect(await headOf(inside)).toEqual({ reason: 'refused', said: 'Good signature for a@plan.example' });
});
