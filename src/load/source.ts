import type { Problem } from '#issues/issue.ts';

/** A text file of the content folder. `path` is relative to it, with `/`. */
export interface ContentFile {
  path: string;
  text: string;
}

/** A content folder as data: its files in order of path, and the files that could not be taken in. */
export interface ContentSource {
  /** The folder's own name, set before paths in reports: `content`. */
  name: string;
  files: ContentFile[];
  refused: Problem[];
}

/** What a content folder may hold. Larger things are mistakes or attacks, not content. */
export interface Limits {
  /** Bytes in a file. */
  fileSize: number;
  /** Number of files. */
  files: number;
  /** Nesting of lists and keys in YAML. */
  depth: number;
  /** Items of a list, or keys together, in YAML. */
  entries: number;
  /** Characters in the body of an MDX file. */
  bodySize: number;
  /** Characters in a line of a body. */
  bodyLine: number;
  /** Lines of a body. */
  bodyLines: number;
  /** Marks for quotes and lists at the head of a line of a body, indentation counted with them. */
  containerMarks: number;
  /** Opening brackets in a paragraph of a body. */
  openBrackets: number;
  /** Marks for quotes and lists in a body. */
  listMarks: number;
  /** Signs of emphasis, code, links, tags and tables in a body. */
  signs: number;
}

export const defaultLimits: Limits = {
  fileSize: 256 * 1024,
  files: 20_000,
  depth: 20,
  entries: 2_000,
  bodySize: 64 * 1024,
  bodyLine: 2_000,
  bodyLines: 1_500,
  containerMarks: 20,
  openBrackets: 200,
  listMarks: 500,
  signs: 2_000,
};
