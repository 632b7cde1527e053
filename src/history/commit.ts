import { git } from './git.ts';

/** The abbreviated hash of the commit that a folder stands at, or undefined outside a repository. */
export function commitOf(folder: string): string | undefined {
  return git(folder, ['rev-parse', '--short=10', 'HEAD'])?.trim() || undefined;
}
