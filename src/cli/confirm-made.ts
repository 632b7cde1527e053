import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { describeMade } from '#outputs/made.ts';
import { madeList } from './write-outputs.ts';

/** Throws where the built site lacks a file that it lists as made, or holds another in its place. */
export function confirmMade(site: string, sums: ReadonlyMap<string, string>): void {
  const made = JSON.parse(readFileSync(join(site, madeList), 'utf8')) as ReturnType<typeof describeMade>[];
  const lost = made.filter(({ path, sha256 }) => sums.get(path) !== sha256).map(({ path }) => path);
  if (lost.length > 0) throw new Error(`these files are not the ones that were made: ${lost.join(', ')}`);
}
