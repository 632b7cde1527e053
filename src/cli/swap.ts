import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The two folders beside `dist/` that a build uses. */
export interface BuildFolders {
  dist: string;
  fresh: string;
  old: string;
}

export function buildFolders(dist: string): BuildFolders {
  const beside = (suffix: string) => join(dirname(dist), `.${basename(dist)}-${suffix}`);
  return { dist, fresh: beside('new'), old: beside('old') };
}

/** Puts back what an interrupted swap left behind, and clears what an interrupted build left. */
export function recover({ dist, fresh, old }: BuildFolders): void {
  rmSync(fresh, { recursive: true, force: true });
  if (existsSync(old) && !existsSync(dist)) renameSync(old, dist);
  rmSync(old, { recursive: true, force: true });
}

/** Lets the new site take the old one's place by two renames. */
export function swap({ dist, fresh, old }: BuildFolders): void {
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
}
