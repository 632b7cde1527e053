import { buildDate } from '#history/build-date.ts';
import { FileMemory, type KnownFiles } from '#load/known-files.ts';
import { readFolder } from '#load/read-folder.ts';
import type { ContentSource } from '#load/source.ts';
import { planReader, type ReadOptions, type Reading } from '#plan-reader.ts';
import { codeVersion, readCache, writeCache } from './cache.ts';
import { settings } from './environment.ts';

/** Reads the project's content with the settings of the environment. */
export async function readContent(): Promise<Reading> {
  const { content, addresses } = settings();
  const asked = buildDate(content, process.env['SOURCE_DATE_EPOCH']);
  const source = readFolder(content);
  return readSource(source, { ...addresses, date: await asked }, true);
}

/**
 * Reads a source into a plan. What was read from files that have not changed is kept from one run to the next; where
 * every text with a body is known, its parser, which takes long to load, is not even imported. `isOwn` tells whether the
 * source is the project's own content: nothing is kept of other folders.
 */
export async function readSource(source: ContentSource, options: ReadOptions, isOwn: boolean): Promise<Reading> {
  const version = codeVersion(['src/load', 'schemas']);
  const memory = isOwn ? new FileMemory(readCache('files', version) as KnownFiles | undefined) : undefined;
  const needsParser = source.files.some((file) => file.path.endsWith('.mdx') && memory?.knows(file) !== true);
  const parseBody = needsParser ? (await import('./body-parser.ts')).parseBody : notNeeded;
  const reading = planReader(parseBody)(source, { ...options, ...(memory && { memory }) });
  if (memory?.hasNews) writeCache('files', version, memory.kept);
  return reading;
}

function notNeeded(): never {
  throw new Error('a body was to be parsed that the cache was to hold');
}
