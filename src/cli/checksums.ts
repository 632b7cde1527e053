import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sha256 } from '#outputs/made.ts';

const list = 'SHA256SUMS';

/** Writes the checksum of every file of the site, as `sha256sum --check` reads them. Gives them by path. */
export function writeChecksums(site: string): ReadonlyMap<string, string> {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== list)
    .sort();
  const sums = new Map(paths.map((path) => [path, sha256(readFileSync(join(site, path)))]));
  writeFileSync(join(site, list), [...sums].map(([path, sum]) => `${sum}  ${path}\n`).join(''));
  return sums;
}
