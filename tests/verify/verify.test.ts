import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const project = join(import.meta.dirname, '..', '..');

test('a mistake in the content is told as the check tells it, and nothing is built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-verify-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const content = join(folder, 'innehall');
  cpSync(join(project, 'tests', 'county'), content, { recursive: true });
  const plan = join(content, 'plan.yaml');
  writeFileSync(plan, readFileSync(plan, 'utf8').replace('goalCount:', 'goalKount:'));
  const words = ['tests/verify/main.ts', '--content', content, '--out', join(folder, 'ut')];
  const env = { ...process.env, GITHUB_ACTIONS: '' };
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8', env });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^innehall\/plan\.yaml:\d+:1 {2}unknown-key$/m);
  expect(stdout).not.toContain('Sidor');
});
