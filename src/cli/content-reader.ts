import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileMemory, type KnownFiles } from '#load/known-files.ts';
import type { ContentSource } from '#load/source.ts';
import { planReader, type ReadOptions, type Reading } from '#plan-reader.ts';
import { projectRoot } from './environment.ts';

const cacheFolder = join(projectRoot, 'node_modules', '.cache', 'handlingsplan');

/**
 * Reads a source into a plan. What was read from files that have not changed is kept from one run to the next; where
 * every text with a body is known, its parser, which takes long to load, is not even imported. `isOwn` tells whether the
 * source is the project's own content: nothing is kept of other folders.
 */
export async function readSource(source: ContentSource, options: ReadOptions, isOwn: boolean): Promise<Reading> {
  const cache = join(cacheFolder, `files-${codeVersion()}.json`);
  const memory = isOwn ? new FileMemory(readCache(cache)) : undefined;
  const needsParser = source.files.some((file) => file.path.endsWith('.mdx') && memory?.knows(file) !== true);
  const parseBody = needsParser ? (await import('./body-parser.ts')).parseBody : notNeeded;
  const reading = planReader(parseBody)(source, { ...options, ...(memory && { memory }) });
  if (memory?.hasNews) writeCache(cache, memory.kept);
  return reading;
}

/** New code for reading, or new schemas, begin with an empty cache. */
function codeVersion(): string {
  const hash = createHash('sha1');
  for (const folder of [join('src', 'load'), 'schemas'])
    for (const file of filesIn(join(projectRoot, folder))) hash.update(readFileSync(file));
  return hash.update(readFileSync(join(projectRoot, 'package-lock.json'))).digest('hex');
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name))
    .sort();
}

function notNeeded(): never {
  throw new Error('a body was to be parsed that the cache was to hold');
}

/** Empty where there is none, or where a run was broken off while it wrote. */
function readCache(file: string): KnownFiles {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KnownFiles;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return {};
    throw error;
  }
}

/** Replaces the cache whole. A folder that cannot be written to costs time, not the check. */
function writeCache(file: string, cache: KnownFiles): void {
  const fresh = `${file}.${String(process.pid)}`;
  try {
    mkdirSync(cacheFolder, { recursive: true });
    for (const old of readdirSync(cacheFolder)) if (old.startsWith('files-')) rmSync(join(cacheFolder, old));
    writeFileSync(fresh, JSON.stringify(cache));
    renameSync(fresh, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
