import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { countySite } from './build-county.ts';

/** The built site of the imaginary county. The tests judge it, they do not build it. */
export function distFolder(): string {
  if (existsSync(join(countySite, 'index.html'))) return countySite;
  throw new Error(`${countySite} holds no site: these tests run in the project "site", which builds it`);
}
