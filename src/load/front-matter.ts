import type { Range } from './range.ts';

export interface FrontMatter {
  /** Where the YAML between the two `---` lines stands. */
  yaml: Range;
  /** Where the body begins. */
  bodyStart: number;
}

const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/** Splits an MDX file, or gives undefined where the two `---` lines are not both there. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const first = opening.exec(text)?.[0];
  if (first === undefined) return undefined;
  const last = closing.exec(text.slice(first.length));
  if (last === null) return undefined;
  const end = first.length + last.index;
  return { yaml: { start: first.length, end }, bodyStart: end + last[0].length };
}

/** The YAML of a file: blanks stand for what is not YAML before it, so that offsets count from the start of the file. */
export function yamlOf(text: string, parts: FrontMatter | undefined): string {
  if (parts === undefined) return text;
  return text.slice(0, parts.yaml.start).replaceAll('-', ' ') + text.slice(parts.yaml.start, parts.yaml.end);
}
