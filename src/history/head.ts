import { askGit, type GitAnswer } from './git.ts';

/** The commit that a folder stands at. */
export interface Head {
  /** The first ten figures of its hash. */
  commit: string;
  /** The day it was made, counted in UTC. */
  date: string;
}

/** The commit that a folder stands at, or why it is not known. */
export async function headOf(folder: string): Promise<GitAnswer<Head>> {
  const answer = await askGit(folder, ['rev-list', '--max-count=1', '--timestamp', 'HEAD']);
  if (!('known' in answer)) return answer;
  const [, seconds, hash] = /^(\d{1,11}) ([0-9a-f]{40,64})\n$/.exec(answer.known) ?? [];
  if (seconds === undefined || hash === undefined) return { reason: 'refused', said: answer.known.trim() };
  return { known: { commit: hash.slice(0, 10), date: dayOf(Number(seconds)) } };
}

/** The day of a moment in seconds since 1970, counted in UTC. */
export const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
