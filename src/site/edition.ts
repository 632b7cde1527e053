import { buildDate } from '#history/build-date.ts';
import { commitOf } from '#history/commit.ts';
import { settingsFrom } from '#load/settings.ts';

const { content } = settingsFrom(process.env, process.cwd());

/** Which edition of the plan the pages show: the day of its commit and the commit's hash, where there is a history. */
export const edition: { date: string | undefined; commit: string | undefined } = {
  date: await buildDate(content, process.env['SOURCE_DATE_EPOCH']),
  commit: commitOf(content),
};
