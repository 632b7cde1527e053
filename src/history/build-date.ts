import { askGit } from './git.ts';

/** The day a build counts as made: SOURCE_DATE_EPOCH, else the day of the last commit, else undefined. Never the clock. */
export async function buildDate(folder: string, epoch: string | undefined): Promise<string | undefined> {
  if (epoch !== undefined && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  const seconds = (await askGit(folder, ['log', '-1', '--format=%ct']))?.trim();
  return seconds ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : undefined;
}
