import { buildDate } from '#history/build-date.ts';
import { filesAt } from '#history/files-at.ts';
import { dayOf } from '#history/head.ts';
import { readFolder } from '#load/read-folder.ts';
import type { ContentSource } from '#load/source.ts';
import { readPlan, type PlanReading } from '#read-plan.ts';
import { isOwnContent, projectRoot, settings } from './environment.ts';
import { reservedQueries } from './reserved-queries.ts';

/** The day it is where the day begins first, so that nobody's today lies ahead. */
const lastDayOnEarth = (): string => dayOf(Date.now() / 1000 + 14 * 3600);

/** What has been read, and the files that it was read from. */
export interface ContentReading extends PlanReading {
  source: ContentSource;
}

/** Reads the content that is chosen into a plan, with the settings of the environment. `since` is the revision that a change is judged against. */
export async function readContent({ since }: { since?: string } = {}): Promise<ContentReading> {
  const { content, addresses } = settings();
  const asked = buildDate(content, process.env['SOURCE_DATE_EPOCH']);
  const source = readFolder(content);
  const before = since === undefined ? undefined : filesAt(content, since);
  const reading = readPlan(source, {
    ...addresses,
    date: await asked,
    today: lastDayOnEarth(),
    before: await before,
    ...(isOwnContent(content) && { reservedQueries: reservedQueries(projectRoot) }),
  });
  return { ...reading, source };
}
