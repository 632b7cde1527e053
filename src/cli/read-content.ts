import { buildDate } from '#history/build-date.ts';
import { filesAt } from '#history/files-at.ts';
import { dayOf } from '#history/head.ts';
import { readFolder } from '#load/read-folder.ts';
import { readPlan, type PlanReading } from '#read-plan.ts';
import { isOwnContent, projectRoot, settings } from './environment.ts';
import { reservedQueries } from './reserved-queries.ts';

/** The day it is where the day begins first, so that nobody's today lies ahead. */
const lastDayOnEarth = (): string => dayOf(Date.now() / 1000 + 14 * 3600);

/** Reads the content that is chosen into a plan, with the settings of the environment. `since` is the revision that a change is judged against. */
export async function readContent({ since }: { since?: string } = {}): Promise<PlanReading> {
  const { content, addresses } = settings();
  const asked = buildDate(content, process.env['SOURCE_DATE_EPOCH']);
  const source = readFolder(content);
  const before = since === undefined ? undefined : filesAt(content, since);
  return readPlan(source, {
    ...addresses,
    date: await asked,
    today: lastDayOnEarth(),
    before: await before,
    ...(isOwnContent(content) && { reservedQueries: reservedQueries(projectRoot) }),
  });
}
