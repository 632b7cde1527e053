import cacache from 'cacache';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeFile } from './output.ts';

const project = join(import.meta.dirname, '..', '..');
/** Where they lie, a folder for each output. Goes when the packages are installed anew. */
export const keptFolder = join(project, 'node_modules', '.cache', 'plan');

/** What no build has asked for in so many days is thrown away. */
const daysKept = 14;

/** The sum of the program and its packages, which no build changes: reckoned once for all outputs. */
let program: string | undefined;

/** Its types do not know the option by which nothing is left of an entry. */
const removeEntry = cacache.rm.entry as (
  folder: string,
  key: string,
  options: { removeFully: boolean },
) => Promise<unknown>;

/** What is kept of a file; where it lies and what it is called, each build says. */
type Kept = Pick<MadeFile, 'bytes' | 'pages'>;

/**
 * Files that were made before, such as PDFs: a file is kept by a sum of all that it is made of, the program and its packages
 * among it, so that a build after a small change makes only what the change concerns. What lies there damaged is made anew.
 */
export class KeptFiles {
  readonly #folder: string;
  readonly #asked = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file that is made of `ingredients`: the kept one, or what `make` gives, which is kept. */
  async of(ingredients: unknown, make: () => Promise<Kept>): Promise<Kept> {
    program ??= sumOfProgram();
    const key = sum(program, JSON.stringify(ingredients));
    this.#asked.add(key);
    const kept = await this.#find(key);
    if (kept !== undefined) return kept;
    const { bytes, ...metadata } = await make();
    await cacache.put(this.#folder, key, Buffer.from(bytes), { metadata });
    return { bytes, ...metadata };
  }

  /**
   * Throws away what is old and was not asked for. One file at a time: the library's own cleaning takes away what another
   * build is writing.
   */
  async tidy(): Promise<void> {
    const oldest = Date.now() - daysKept * 24 * 60 * 60 * 1000;
    for (const { key, time, integrity } of Object.values(await cacache.ls(this.#folder))) {
      if (time >= oldest || this.#asked.has(key)) continue;
      await removeEntry(this.#folder, key, { removeFully: true });
      await cacache.rm.content(this.#folder, integrity);
    }
  }

  async #find(key: string): Promise<Kept | undefined> {
    try {
      const { data, metadata } = await cacache.get(this.#folder, key);
      return { bytes: new Uint8Array(data), ...(metadata as Pick<Kept, 'pages'>) };
    } catch (error) {
      if (isError(error, 'ENOENT')) return undefined;
      if (!isError(error, 'EINTEGRITY')) throw error;
      const damaged = await cacache.get.info(this.#folder, key);
      if (damaged !== null) await cacache.rm.content(this.#folder, damaged.integrity);
      return undefined;
    }
  }
}

/** `ENOENT`: never kept, or thrown away meanwhile. `EINTEGRITY`: not what was kept. */
const isError = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

function sumOfProgram(): string {
  const source = join(project, 'src');
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return sum(...[join(project, 'package-lock.json'), ...files].map((file) => readFileSync(file, 'utf8')));
}

function sum(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}
