import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a path leads when links are followed, also one that is not there yet. */
export function realPlace(path: string): string {
  return existsSync(path) || dirname(path) === path
    ? realpathSync(path)
    : join(realPlace(dirname(path)), basename(path));
}
