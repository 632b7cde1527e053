import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lockfile } from './bill-of-materials.ts';

/** The program's own lockfile. */
export function lockfile(): Lockfile {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../../package-lock.json'), 'utf8')) as Lockfile;
}
