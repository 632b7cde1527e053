import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');

/** Where the built site of the imaginary county lies. */
export const countySite = join(project, 'node_modules', '.cache', 'county-site');

/** Builds the site of the imaginary county once, before the tests that open it. Its edition is of 1 January 2026. */
export default function buildCounty(): void {
  const env = { ...process.env, PLAN_CONTENT: 'tests/county', SOURCE_DATE_EPOCH: '1767225600' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/main.ts', 'build', '--out', 'node_modules/.cache/county-site'],
    { cwd: project, env: { ...env, SITE_URL: undefined, BASE_PATH: undefined }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the county was not built:\n${stdout}\n${stderr}`);
}
