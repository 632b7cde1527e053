import { join, resolve } from 'node:path';
import { buildDate } from '#history/build-date.ts';
import { readFolder } from '#load/read-folder.ts';
import { readPlan, type Reading } from '#read-plan.ts';
import { projectRoot, settings } from './environment.ts';
import { reservedQueries } from './reserved-queries.ts';

/** Reads a folder, or the project's content, into a plan, with the settings of the environment. */
export async function readContent(folder?: string): Promise<Reading> {
  const { content, addresses } = settings();
  const chosen = folder ?? content;
  const asked = buildDate(chosen, process.env['SOURCE_DATE_EPOCH']);
  const source = readFolder(chosen);
  const isOwn = resolve(chosen) === join(projectRoot, 'content');
  return readPlan(source, {
    ...addresses,
    date: await asked,
    ...(isOwn && { reservedQueries: reservedQueries(projectRoot) }),
  });
}
