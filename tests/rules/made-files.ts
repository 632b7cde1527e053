import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download } from '#model/download.ts';
import { sha256 } from '#outputs/made.ts';
import { reportIt } from './fixes.ts';
import type { BuiltSite, Finding, Rule } from './rule.ts';

const list = 'made.json';
const sums = 'SHA256SUMS';

/** What the build made, as its list tells it. */
export function madeOf({ folder, files }: BuiltSite): Download[] {
  return files.has(list) ? (JSON.parse(readFileSync(join(folder, list), 'utf8')) as Download[]) : [];
}

/** Every made file has the size and the sum that the list of made files tells, and SHA256SUMS holds every file of the site with its own sum. */
export const madeFiles: Rule = {
  name: 'made-files',
  check: (site) => {
    const { folder, files } = site;
    const read = (path: string) => readFileSync(join(folder, path));
    const actual = new Map([...files].filter((path) => path !== sums).map((path) => [path, sha256(read(path))]));
    const told = new Map(
      files.has(sums)
        ? read(sums)
            .toString('utf8')
            .trimEnd()
            .split('\n')
            .map((line) => [line.slice(66), line.slice(0, 64)] as const)
        : [],
    );
    const found = (path: string, message: string): Finding => ({ page: `/${path}`, message, fix: reportIt });
    return [
      ...madeOf(site)
        .filter(({ path, bytes, sha256: sum }) => actual.get(path) !== sum || read(path).length !== bytes)
        .map(({ path }) => found(path, `Filen saknas, eller har en annan storlek eller kontrollsumma än i ${list}.`)),
      ...[...new Set([...actual.keys(), ...told.keys()])]
        .filter((path) => actual.get(path) !== told.get(path))
        .map((path) => found(path, `Filen saknas, eller har en annan kontrollsumma än i ${sums}.`)),
    ];
  },
};
