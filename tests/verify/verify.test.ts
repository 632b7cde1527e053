import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const project = join(import.meta.dirname, '..', '..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-verify-'));
  const content = join(folder, 'innehall');
  cpSync(join(project, 'tests', 'county'), content, { recursive: true });
  const plan = join(content, 'plan.yaml');
  writeFileSync(plan, readFileSync(plan, 'utf8').replace('goalCount:', 'goalKount:'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Verifies as npm calls it: from the project's folder, and with the one where the user stands. */
function verified(content: string, out: string) {
  const words = ['tests/verify/main.ts', '--content', content, '--out', out];
  const env = { ...process.env, GITHUB_ACTIONS: '', INIT_CWD: folder };
  return spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8', env });
}

test('a mistake in the content is told as the check tells it, and nothing is built', () => {
  const { status, stdout } = verified(join(folder, 'innehall'), join(folder, 'ut'));
  expect(status).toBe(1);
  expect(stdout).toMatch(/^innehall\/plan\.yaml:\d+:1 {2}unknown-key$/m);
  expect(stdout).not.toContain('Sidor');
});

test('folders are counted from where the user stands', () => {
  const { status, stdout } = verified('innehall', 'ut');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^innehall\/plan\.yaml:\d+:1 {2}unknown-key$/m);
});
