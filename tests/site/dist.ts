import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));

/** The built site. The tests judge it, they do not build it. */
export function distFolder(): string {
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new Error('dist/ holds no site: run `npm run build` first (`npm test` does).');
}
