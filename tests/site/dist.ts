import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countySite } from './build-county.ts';

/** The built site of the imaginary county. The tests judge it, they do not build it. */
export function countyFolder(): string {
  if (existsSync(join(countySite, 'index.html'))) return countySite;
  throw new Error(`${countySite} holds no site: the project "site" of the tests builds it`);
}

/** The built site of the real content, for the benchmarks. */
export function distFolder(): string {
  const folder = fileURLToPath(new URL('../../dist', import.meta.url));
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new Error('dist/ holds no site: run `npm run build` first.');
}
