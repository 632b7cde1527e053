import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('a mistake is told as the check tells it, in folders counted from where the user stands, and nothing is built', () => {
  // As npm calls it: from the project's folder, and with the one where the user stands.
  const { status, stdout } = spawnSync(
    process.execPath,
    ['tests/verify/main.ts', '--content', 'innehall', '--out', 'ut'],
    { cwd: project, encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '', INIT_CWD: folder } },
  );
  expect(status).toBe(1);
  expect(stdout).toMatch(/^innehall\/plan\.yaml:\d+:1 {2}unknown-key$/m);
  expect(stdout).not.toContain('Sidor');
  expect(existsSync(join(folder, 'ut'))).toBe(false);
});
