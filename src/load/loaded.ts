import type { Root } from 'mdast';
import type { Kind } from '#schemas/kinds.ts';
import type { FieldPath, Problem, UnreadField } from '#issues/issue.ts';
import type { PutBack } from './put-back.ts';
import type { YamlNode } from '#load/yaml/tree.ts';

/** A file as it was read, with what is needed to find lines and columns in it. */
export interface LoadedFile {
  text: string;
  lineStarts: readonly number[];
  root?: YamlNode;
  body?: { root: Root; start: number };
  /** How it was written, where lines are read from where they belong. */
  written?: PutBack;
}

/** A record whose data fits its schema. */
export interface LoadedRecord {
  kind: Kind;
  id: string;
  data: Record<string, unknown>;
  file: string;
  /** Where its data stands in the file: the position in a register, else empty. */
  prefix: FieldPath;
  body?: Root;
}

/** A record with mistakes: what is sound of it. */
export interface IncompleteRecord extends LoadedRecord {
  /** Where something stands that cannot be read, or should and does not; undefined where that cannot be told. */
  unread: readonly UnreadField[] | undefined;
}

export interface Loaded {
  files: Map<string, LoadedFile>;
  records: LoadedRecord[];
  /** Records with mistakes: what is sound of them, so that it can be judged in the same run. */
  incomplete: IncompleteRecord[];
  /** Every record there is a file or an entry for, also those with mistakes: references to them are right. */
  declared: { kind: Kind; id: string }[];
  problems: Problem[];
}
