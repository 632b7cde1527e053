import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commitOf } from '#history/commit.ts';
import { repository, temporaryFolder } from './repository.ts';

const root = temporaryFolder();
const inside = join(root, 'repository');

beforeAll(() => {
  repository(inside).commit('2026-01-10T12:00:00Z', { 'content/a.yaml': 'a: 1' });
  mkdirSync(join(root, 'outside'));
});

afterAll(() => rmSync(root, { recursive: true }));

test('a commit is known by the first ten figures of its hash, from any folder in the repository', () => {
  const whole = execFileSync('git', ['-C', inside, 'rev-parse', 'HEAD'], { encoding: 'utf8' });
  expect(commitOf(join(inside, 'content'))).toBe(whole.slice(0, 10));
});

test('outside a repository there is no commit', () => {
  expect(commitOf(join(root, 'outside'))).toBe(undefined);
});
