import { headOf } from './head.ts';
import { sourceDay } from './source-day.ts';

/** The day a build counts as made: SOURCE_DATE_EPOCH, else the day of the last commit, else undefined. Never the clock. */
export async function buildDate(folder: string, epoch: string | undefined): Promise<string | undefined> {
  const given = sourceDay(epoch);
  if (given !== undefined) return given;
  const head = await headOf(folder);
  return 'known' in head ? head.known.date : undefined;
}
