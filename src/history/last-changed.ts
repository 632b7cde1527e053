import { askGit, type GitAnswer } from './git.ts';

/** The day each file below a folder was last committed, by path relative to it: `kommuner/tallby.yaml` → `2026-11-24`. */
export type LastChanged = ReadonlyMap<string, string>;

/** Stands before the day of a commit, and in no name of a content file. */
const mark = '\x01';

/** When the files below a folder were last committed, or why it is not known. */
export async function lastChanged(folder: string): Promise<GitAnswer<LastChanged>> {
  const depth = await askGit(folder, ['rev-parse', '--is-shallow-repository']);
  if (!('known' in depth)) return depth;
  // The days of a shallow clone would be the clone's.
  if (depth.known.trim() !== 'false') return { reason: 'shallow', said: '' };
  const commits = await askGit(folder, ['rev-list', 'HEAD', '--', '.']);
  if (!('known' in commits)) return commits;
  const how = ['--stdin', '-r', '--root', '--no-renames', '--name-only', '--relative', '-z', '--format=%x01%cs'];
  const changes = await askGit(folder, ['diff-tree', ...how, '--', '.'], commits.known);
  if (!('known' in changes)) return changes;
  return daysIn(changes.known);
}

/** Reads `<mark><day> NUL newline <file> NUL <file> NUL <mark><day> …`, the newest commit first. */
function daysIn(printed: string): GitAnswer<LastChanged> {
  const days = new Map<string, string>();
  let day = '';
  for (const part of printed.split('\0').map((text) => text.replace(/^\n/, ''))) {
    if (part.startsWith(mark)) day = part.slice(mark.length);
    else if (part !== '' && !days.has(part)) days.set(part, day);
    if (part !== '' && !/^\d{4}-\d\d-\d\d$/.test(day)) return { reason: 'refused', said: day || part };
  }
  return days.size === 0 ? { reason: 'not-committed', said: '' } : { known: days };
}
