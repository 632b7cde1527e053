import { existsSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { askGit } from '#history/git.ts';
import { saidOfFolder } from '#text/repository-path.ts';

/** Where a folder, which need not be there, lies in its git repository: undefined where it is in none, or in the usual place. */
export async function placeInRepository(folder: string): Promise<string | undefined> {
  const place = await pathInRepository(folder);
  return place === undefined ? undefined : saidOfFolder(place);
}

/** The path of a folder, which need not be there, in its git repository, `.` where it is the whole of it; undefined without one. */
export async function pathInRepository(folder: string): Promise<string | undefined> {
  const there = nearest(folder);
  const answer = await askGit(there, ['rev-parse', '--show-prefix']);
  if (!('known' in answer)) return undefined;
  const above = answer.known.trim();
  const below = relative(there, folder).split(sep).join('/');
  return `${above}${below}`.replace(/\/$/, '') || '.';
}

/** The folder, or the first above it that is there. */
const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(dirname(folder)));
