import { git } from './git.ts';

/** The day each file below a folder was last committed, by path relative to it: `kommuner/ale.yaml` → `2026-11-24`. */
export type LastChanged = ReadonlyMap<string, string>;

/** Empty where history is not known: outside git, and in a shallow clone, whose dates would be the clone's. */
export function lastChanged(folder: string): LastChanged {
  if (git(folder, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return new Map();
  const log = git(folder, ['log', '--format=%x00%cs', '--name-only', '--relative', '--no-renames', '--', '.']) ?? '';
  const days = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [day = '', ...files] = commit.split('\n').filter((line) => line !== '');
    for (const file of files) if (!days.has(file)) days.set(file, day);
  }
  return days;
}
