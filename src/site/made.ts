import { existsSync, readFileSync } from 'node:fs';
import type { Download } from '#model/download.ts';

/** What the build has made before the pages. Empty in dev, where nothing is made and no page links to a file. */
export const made: readonly Download[] = read(process.env['PLAN_MADE']);

function read(file: string | undefined): Download[] {
  return file !== undefined && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Download[]) : [];
}
