import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');
const cache = join('node_modules', '.cache');

/** Where the built site of the imaginary county lies: one for the root of a host, one for a folder there. */
export const countySite = join(project, cache, 'county-site');
export const countySiteBelow = join(project, cache, 'county-site-below');
export const folderOfHost = '/handlingsplan/';

/** Builds the sites of the imaginary county once, before the tests that open them. Their edition is of 1 January 2026. */
export default function buildCounty(): void {
  build(countySite, undefined);
  build(countySiteBelow, folderOfHost);
}

function build(folder: string, basePath: string | undefined): void {
  const env = { ...process.env, PLAN_CONTENT: 'tests/county', SOURCE_DATE_EPOCH: '1767225600', BASE_PATH: basePath };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'build', '--out', folder], {
    cwd: project,
    env: { ...env, SITE_URL: undefined },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the county was not built:\n${stdout}\n${stderr}`);
}
