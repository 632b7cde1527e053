import { createHash } from 'node:crypto';
import { splitFrontMatter, yamlOf } from './front-matter.ts';
import { lineStartsOf } from './lines.ts';
import type { Loaded, LoadedFile, LoadedRecord } from './loaded.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ContentFile, Limits } from './source.ts';

/** What a file without a problem gave. */
interface KnownFile {
  records: LoadedRecord[];
  declared: Loaded['declared'];
}

/** Files that were read before, by `fileKey`. Plain data: it can be kept as JSON from one run to the next. */
export type KnownFiles = Record<string, KnownFile>;

/** Names a file by its path and its text: the same key, the same records, as long as the code is the same. */
function fileKey({ path, text }: ContentFile): string {
  return createHash('sha1').update(path).update('\0').update(text).digest('base64');
}

/** What is known, and what this run adds to it. */
export class FileMemory {
  readonly #known: KnownFiles;
  /** The files of this run that have no problem. */
  readonly kept: KnownFiles = {};
  /** Whether this run read a file that was not known. */
  hasNews = false;

  constructor(known: KnownFiles = {}) {
    this.#known = known;
  }

  knows(file: ContentFile): boolean {
    return Object.hasOwn(this.#known, fileKey(file));
  }

  /** Adds to `loaded` what a known file gave. Gives false for a file that must be read. */
  recall(file: ContentFile, limits: Limits, loaded: Loaded): boolean {
    const key = fileKey(file);
    const known = Object.hasOwn(this.#known, key) ? this.#known[key] : undefined;
    if (known === undefined) return false;
    this.kept[key] = known;
    loaded.files.set(file.path, new RecalledFile(file.text, known.records, limits));
    loaded.records.push(...known.records);
    loaded.declared.push(...known.declared);
    return true;
  }

  /** Runs what reads a file, and keeps what it adds to `loaded` if it adds no problem. */
  keep(file: ContentFile, loaded: Loaded, read: () => boolean): boolean {
    const { problems, records, declared, incomplete } = loaded;
    const before = { problems: problems.length, records: records.length, declared: declared.length };
    const unfinished = incomplete.length;
    const isRead = read();
    if (isRead && problems.length === before.problems && incomplete.length === unfinished) {
      const known = { records: records.slice(before.records), declared: declared.slice(before.declared) };
      this.kept[fileKey(file)] = known;
      this.hasNews = true;
    }
    return isRead;
  }
}

/** A known file. Its lines and its YAML are looked at only when a place in it is asked for. */
class RecalledFile implements LoadedFile {
  readonly text: string;
  readonly #records: readonly LoadedRecord[];
  readonly #limits: Limits;
  #lineStarts: readonly number[] | undefined;
  #root: LoadedFile['root'];

  constructor(text: string, records: readonly LoadedRecord[], limits: Limits) {
    this.text = text;
    this.#records = records;
    this.#limits = limits;
  }

  get lineStarts(): readonly number[] {
    return (this.#lineStarts ??= lineStartsOf(this.text));
  }

  get root(): LoadedFile['root'] {
    return (this.#root ??= parseYaml(yamlOf(this.text, this.#parts), this.#limits).root);
  }

  get body(): LoadedFile['body'] {
    const root = this.#records[0]?.body;
    return root === undefined ? undefined : { root, start: this.#parts?.bodyStart ?? 0 };
  }

  get #parts(): ReturnType<typeof splitFrontMatter> {
    return this.#records[0]?.body === undefined ? undefined : splitFrontMatter(this.text);
  }
}
