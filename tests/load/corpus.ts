import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentSource } from '#load/source.ts';
import { casesIn, sourceOf, type Case, type Folder } from './corpus-case.ts';

const county = join(import.meta.dirname, '..', 'county');
const mistakes = join(import.meta.dirname, 'mistakes');

/** Every case of the corpus: a file a topic. */
export function readCases(): Case[] {
  const valid = bytesIn(county);
  const topics = readdirSync(mistakes).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return topics
    .sort()
    .flatMap((file) => casesIn(file.replace(/\.md$/, ''), readFileSync(join(mistakes, file), 'utf8'), valid));
}

export function readValid(): ContentSource {
  return sourceOf(bytesIn(county));
}

/** Every file below a folder, by its path in it. */
function bytesIn(folder: string): Folder {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return [full.slice(folder.length + 1), readFileSync(full)];
    }),
  );
}
