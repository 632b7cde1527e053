import { join } from 'node:path';
import { buildDate } from '#history/build-date.ts';
import { readFolder } from '#load/read-folder.ts';
import { readPlan, type Reading } from '#read-plan.ts';
import { projectRoot, settings } from './environment.ts';
import { reservedQueries } from './reserved-queries.ts';

/** Reads the content that is chosen into a plan, with the settings of the environment. */
export async function readContent(): Promise<Reading> {
  const { content, addresses } = settings();
  const asked = buildDate(content, process.env['SOURCE_DATE_EPOCH']);
  const source = readFolder(content);
  const isOwn = content === join(projectRoot, 'content');
  return readPlan(source, {
    ...addresses,
    date: await asked,
    ...(isOwn && { reservedQueries: reservedQueries(projectRoot) }),
  });
}
