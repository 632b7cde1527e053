import { buildDate } from '#history/build-date.ts';
import { readFolder } from '#load/read-folder.ts';
import { readPlan, type Reading } from '#read-plan.ts';
import { isOwnContent, projectRoot, settings } from './environment.ts';
import { reservedQueries } from './reserved-queries.ts';

/** Reads the content that is chosen into a plan, with the settings of the environment. */
export async function readContent(): Promise<Reading> {
  const { content, addresses } = settings();
  const asked = buildDate(content, process.env['SOURCE_DATE_EPOCH']);
  const source = readFolder(content);
  return readPlan(source, {
    ...addresses,
    date: await asked,
    ...(isOwnContent(content) && { reservedQueries: reservedQueries(projectRoot) }),
  });
}
