import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FieldPath } from '#issues/issue.ts';
import { load } from '#load/load.ts';
import type { Loaded } from '#load/loaded.ts';
import type { Range } from '#load/range.ts';
import { readFolder } from '#load/read-folder.ts';
import { find, type YamlNode } from '#load/yaml/tree.ts';
import { readPlan } from '#read-plan.ts';
import type { Plan } from '#model/plan.ts';

/** A stretch of a file's text, and what is to stand there. */
export interface Replacement extends Range {
  text: string;
}

/** What an editor does with the files of a content folder: everything is text, changed where it stands. */
export class Desk {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The content as it is now; it has no errors between two edits. */
  get plan(): Plan {
    const { plan, issues } = readPlan(readFolder(this.#folder));
    if (plan === undefined) throw new Error(`the content has errors: ${JSON.stringify(issues[0])}`);
    return plan;
  }

  get loaded(): Loaded {
    return load(readFolder(this.#folder));
  }

  read(path: string): string {
    return readFileSync(join(this.#folder, path), 'utf8');
  }

  /** A new file, or another text in an old one. */
  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.#folder, path)), { recursive: true });
    writeFileSync(join(this.#folder, path), text);
  }

  /** A new last entry in a register. */
  append(path: string, text: string): void {
    this.write(path, `${this.read(path).trimEnd()}\n${text}`);
  }

  rename(from: string, to: string): void {
    renameSync(join(this.#folder, from), join(this.#folder, to));
  }

  remove(path: string): void {
    rmSync(join(this.#folder, path));
  }

  /** Another text in place of one that must stand there once. */
  edit(path: string, found: string, text: string): void {
    const parts = this.read(path).split(found);
    if (parts.length !== 2) throw new Error(`${path} has ”${found}” ${parts.length - 1} times`);
    this.write(path, parts.join(text));
  }

  /** Stretches of a file changed, from the last to the first. */
  replace(path: string, replacements: readonly Replacement[]): void {
    const ordered = replacements.toSorted((a, b) => b.start - a.start);
    const text = ordered.reduce(
      (whole, { start, end, text: own }) => whole.slice(0, start) + own + whole.slice(end),
      this.read(path),
    );
    this.write(path, text);
  }

  /** Another value at a place in a file's keys. */
  setValue(path: string, keys: FieldPath, text: string): void {
    const { start, end } = this.nodeAt(path, keys);
    this.replace(path, [{ start, end, text }]);
  }

  /** The key at a place taken away, with its value and its line. */
  removeKey(path: string, keys: FieldPath): void {
    const { entry, node } = this.#found(path, keys);
    const text = this.read(path);
    const start = text.lastIndexOf('\n', entry?.keyRange.start ?? node.start) + 1;
    const end = text.indexOf('\n', node.end) + 1;
    this.replace(path, [{ start, end, text: '' }]);
  }

  /** More keys after one that stands at the left margin. */
  addAfter(path: string, key: string, lines: string): void {
    const { node } = this.#found(path, [key]);
    const text = this.read(path);
    const lineEnd = text.indexOf('\n', Math.max(node.start, node.end - 1));
    this.replace(path, [{ start: lineEnd + 1, end: lineEnd + 1, text: `${lines}\n` }]);
  }

  /** One more item last in a list, on a line of its own or within its brackets. */
  addItem(path: string, keys: FieldPath, item: string): void {
    const list = this.nodeAt(path, keys);
    if (list.type !== 'sequence') throw new Error(`${path} has no list at ${keys.join('.')}`);
    const text = this.read(path);
    const last = list.items.at(-1);
    if (text[list.start] === '[') {
      const end = text.lastIndexOf(']', list.end);
      this.replace(path, [{ start: end, end, text: last === undefined ? item : `, ${item}` }]);
      return;
    }
    const start = last?.start ?? list.start;
    const [indent = ''] = /^\s*/.exec(text.slice(text.lastIndexOf('\n', start) + 1)) ?? [];
    const end = text.indexOf('\n', (last?.end ?? list.end) - 1) + 1;
    this.replace(path, [{ start: end, end, text: `${indent}- ${item}\n` }]);
  }

  nodeAt(path: string, keys: FieldPath): YamlNode {
    return this.#found(path, keys).node;
  }

  #found(path: string, keys: FieldPath): NonNullable<ReturnType<typeof find>> {
    const root = this.loaded.files.get(path)?.root;
    const found = root === undefined ? undefined : find(root, keys);
    if (found === undefined) throw new Error(`${path} has no ${keys.join('.')}`);
    return found;
  }
}
