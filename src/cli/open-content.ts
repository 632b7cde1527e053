import { buildDate } from '#history/build-date.ts';
import { readFolder } from '#load/read-folder.ts';
import type { ContentSource } from '#load/source.ts';
import type { ReadOptions } from '#plan-reader.ts';
import { settings } from './environment.ts';

/** What is to be read, and how. */
export interface OpenContent {
  source: ContentSource;
  options: ReadOptions;
  /** Whether it is the project's own content: nothing is kept of other folders. */
  isOwn: boolean;
}

/** Opens a folder, or the project's content, with the settings of the environment. */
export async function openContent(folder?: string): Promise<OpenContent> {
  const { content, addresses } = settings();
  const chosen = folder ?? content;
  const asked = buildDate(chosen, process.env['SOURCE_DATE_EPOCH']);
  const source = readFolder(chosen);
  return { source, options: { ...addresses, date: await asked }, isOwn: folder === undefined };
}
