import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'plan-'));
const content = join(folder, 'content');
cpSync(join(root, 'tests', 'county'), content, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

/** The codes that `check` reports of the folder, with the day of the last commit. */
function codes(day: string): string[] {
  const { stdout, status } = spawnSync(process.execPath, ['src/cli/main.ts', 'check', '--format', 'json'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PLAN_CONTENT: content, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) },
  });
  const { issues } = JSON.parse(stdout) as { issues: { code: string; severity: string }[] };
  expect(status).toBe(issues.some(({ severity }) => severity === 'error') ? 1 : 0);
  return [...new Set(issues.map(({ code }) => code))];
}

test('the check judges the texts there are, on the day it is given', () => {
  const file = join(content, 'kommuner', 'tallby.yaml');
  const text = readFileSync(file, 'utf8');
  expect(codes('2026-11-24')).toEqual([]);
  writeFileSync(file, text.replace('federation:', 'federaton:'));
  expect(codes('2026-11-24')).toEqual(['unknown-key']);
  writeFileSync(file, text);
  expect(codes('2036-11-24')).toEqual(['stale-record']);
});

test.each(['md', 'MDX'])('a page with the ending .%s is told of, however often it is checked', (ending) => {
  const file = join(content, 'om', `ny-sida.${ending}`);
  writeFileSync(file, '---\ntitle: En sida\n---\n\nText.\n');
  expect([codes('2026-11-24'), codes('2026-11-24')].map(([first]) => first)).toEqual(['wrong-ending', 'wrong-ending']);
  rmSync(file);
});

test.each([
  ['planer/exempel', 'planer/exempel/kommuner/tallby.yaml'],
  ['.', 'kommuner/tallby.yaml'],
])('on GitHub a fault of a plan in %s is shown at its file in the repository', (place, file) => {
  const repository = mkdtempSync(join(tmpdir(), 'kod-'));
  spawnSync('git', ['init', '--quiet', repository]);
  const plan = join(repository, place);
  cpSync(content, plan, { recursive: true });
  writeFileSync(join(plan, 'kommuner', 'tallby.yaml'), 'name: Tallby\n');
  const { stdout } = spawnSync(process.execPath, ['src/cli/main.ts', 'check', '--format', 'github'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PLAN_CONTENT: plan },
  });
  rmSync(repository, { recursive: true });
  expect(/file=(.*?),line/.exec(stdout)?.[1]).toBe(file);
});
