import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const project = join(import.meta.dirname, '..', '..');
const own = createHash('sha256').update(project).digest('hex').slice(0, 8);

/** Where the built site of the imaginary county lies: one for the root of a host, one for a folder there, outside the project. */
export const countySite = join(project, 'node_modules', '.cache', 'county-site');
export const countySiteBelow = join(tmpdir(), `county-site-below-${own}`);
export const folderOfHost = '/handlingsplan/';

/**
 * Builds the sites of the imaginary county once, before the tests that open them, both at the same time. Their edition is
 * of 1 January 2026.
 */
export default async function buildCounty(): Promise<() => void> {
  await Promise.all([build(countySite, undefined), build(countySiteBelow, folderOfHost)]);
  return () => rmSync(countySiteBelow, { recursive: true, force: true });
}

async function build(folder: string, basePath: string | undefined): Promise<void> {
  const env = { ...process.env, PLAN_CONTENT: 'tests/county', SOURCE_DATE_EPOCH: '1767225600', BASE_PATH: basePath };
  await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build', '--out', folder], {
    cwd: project,
    env: { ...env, SITE_URL: undefined },
  });
}
