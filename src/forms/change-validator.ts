import type { FieldPath, Issue } from '#issues/issue.ts';
import { load } from '#load/load.ts';
import { lineStartsOf } from '#load/lines.ts';
import { locate } from '#load/locate.ts';
import type { ContentSource } from '#load/source.ts';
import type { YamlNode } from '#load/yaml/tree.ts';
import { readPlan } from '#read-plan.ts';
import type { ChangedFile } from './proposal.ts';

/** What the check says of a change, and the field that it is about, where that can be told. */
export interface Remark extends Pick<Issue, 'code' | 'severity' | 'message' | 'fix' | 'file' | 'line' | 'sourceLine'> {
  path?: FieldPath;
}

/** Validates changes of a content source by the rules of the check. What was wrong before is not said. */
export class ChangeValidator {
  readonly #source: ContentSource;
  #known: Set<string> | undefined;

  constructor(source: ContentSource) {
    this.#source = source;
  }

  /** What can be said of the changed files by themselves, at once. */
  ofForm(changed: readonly ChangedFile[]): Remark[] {
    const files = changed.map(({ path, after }) => ({ path, text: after }));
    const loaded = load({ ...this.#source, files });
    const own = loaded.problems.filter(({ file }) => loaded.files.has(file));
    const issues = own.map((problem) => locate(problem, loaded.files.get(problem.file), this.#source.name));
    return issues.map((issue) => this.#remark(issue, changed));
  }

  /** All that the check says of the change, also of other files because of it. */
  ofAll(changed: readonly ChangedFile[]): Remark[] {
    this.#known ??= new Set(readPlan(this.#source).issues.map(wordsOf));
    const paths = new Set(changed.map(({ path }) => path));
    const files = [
      ...this.#source.files.filter(({ path }) => !paths.has(path)),
      ...changed.map(({ path, after }) => ({ path, text: after })),
    ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const { issues } = readPlan({ ...this.#source, files }, { before: this.#source.files });
    return issues.filter((issue) => !this.#known?.has(wordsOf(issue))).map((issue) => this.#remark(issue, changed));
  }

  #remark(issue: Issue, changed: readonly ChangedFile[]): Remark {
    const { code, severity, message, fix, file, line, column, sourceLine } = issue;
    const own = changed.find(({ path }) => file === `${this.#source.name}/${path}`);
    const path = own === undefined ? undefined : this.#pathAt(own, line, column);
    return { code, severity, message, fix, file, line, sourceLine, ...(path && { path }) };
  }

  /** The field that stands at a line and column. */
  #pathAt({ path, after }: ChangedFile, line: number, column: number): FieldPath | undefined {
    const { files } = load({ ...this.#source, files: [{ path, text: after }] });
    const root = files.get(path)?.root;
    const offset = (lineStartsOf(after)[line - 1] ?? 0) + column - 1;
    return root === undefined ? undefined : pathTo(root, offset);
  }
}

const wordsOf = ({ file, code, message }: Issue): string => `${file} ${code} ${message}`;

function pathTo(node: YamlNode, offset: number): (string | number)[] | undefined {
  if (node.type === 'sequence') {
    const index = node.items.findIndex(({ start, end }) => start <= offset && offset <= end);
    const item = node.items[index];
    return item === undefined ? [] : [index, ...(pathTo(item, offset) ?? [])];
  }
  if (node.type === 'scalar') return [];
  const entry = node.entries.find(
    ({ keyRange, value }) => keyRange.start <= offset && offset <= Math.max(keyRange.end, value.end),
  );
  return entry === undefined ? undefined : [entry.key, ...(pathTo(entry.value, offset) ?? [])];
}
