import { FileMemory, type KnownFiles } from '#load/known-files.ts';
import { planReader, type Reading } from '#plan-reader.ts';
import { codeVersion, readCache, writeCache } from './cache.ts';
import { openContent, type OpenContent } from './open-content.ts';

/** Reads the project's content with the settings of the environment. */
export async function readContent(): Promise<Reading> {
  return readOpened(await openContent());
}

/**
 * Reads what was opened into a plan. What was read from files that have not changed is kept from one run to the next;
 * where every text with a body is known, its parser, which takes long to load, is not even imported.
 */
export async function readOpened({ source, options, isOwn }: OpenContent): Promise<Reading> {
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
