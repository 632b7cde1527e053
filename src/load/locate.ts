import type { Root } from 'mdast';
import type { FieldPath, Issue, SourcePlace, Problem } from '#issues/issue.ts';
import { escaped } from '#text/escaped.ts';
import { lineAt, lineStartsOf } from './lines.ts';
import type { LoadedFile } from './loaded.ts';
import type { PutBack } from './put-back.ts';
import type { Range } from './range.ts';
import { find, findNearest, type YamlNode } from '#load/yaml/tree.ts';

/** Gives a problem its lines and columns. `folder` is the content folder's name, set before the path. */
export function locate(problem: Problem, file: LoadedFile | undefined, folder: string): Issue {
  const { code, severity, message, fix, lines, standing } = problem;
  const text = file?.text ?? '';
  const starts = file?.lineStarts ?? lineStartsOf(text);
  const range = file === undefined ? { start: 0, end: 0 } : rangeOf(problem.place, file);
  const start = position(starts, range.start);
  const end = position(starts, Math.max(range.start, range.end));
  const readLine = text.slice(starts[start.line - 1], starts[start.line]).replace(/[\r\n]+$/, '');
  const written = (at: typeof start) => (file?.written === undefined ? at : asWritten(at, file.written));
  const path = problem.file === '' ? folder : `${folder}/${problem.file}`;
  return {
    code,
    severity,
    message,
    fix,
    ...(lines && { lines }),
    ...(standing !== undefined && { standing }),
    file: path,
    ...written(start),
    endLine: written(end).line,
    endColumn: written(end).column,
    sourceLine: file?.written?.lines[written(start).line - 1]?.trimEnd() ?? readLine,
  };
}

/** The offsets of a place. */
export function rangeOf(place: SourcePlace, file: LoadedFile): Range {
  switch (place.at) {
    case 'file':
      return { start: 0, end: 0 };
    case 'range':
      return place;
    case 'body':
      return bodyRange(place, file);
    case 'key':
      return narrowed(keyRange(place.path, file), file.text, place.match);
    case 'value':
      return narrowed(valueRange(place.path, file), file.text, place.match);
    case 'missing':
      return missingRange(place.path, place.after, file);
  }
}

function bodyRange(place: Extract<SourcePlace, { at: 'body' }>, file: LoadedFile): Range {
  if (file.body === undefined) return { start: 0, end: 0 };
  const { start, end } = nodeRange(file.body.root, place.path);
  return narrowed({ start: start + file.body.start, end: end + file.body.start }, file.text, place.match);
}

/** The offsets of the node at a list of child positions. */
function nodeRange(root: Root, path: readonly number[]): Range {
  let node: Root | Root['children'][number] = root;
  for (const index of path) {
    const child: Root['children'][number] | undefined = 'children' in node ? node.children[index] : undefined;
    if (child === undefined) break;
    node = child;
  }
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function keyRange(path: FieldPath, file: LoadedFile): Range {
  if (file.root === undefined) return { start: 0, end: 0 };
  const { node, entry } = findNearest(file.root, path);
  return entry?.keyRange ?? beginning(node, file.text);
}

/** The value as it is written; the key, where nothing is. */
function valueRange(path: FieldPath, file: LoadedFile): Range {
  if (file.root === undefined) return { start: 0, end: 0 };
  const { node, entry } = find(file.root, path) ?? findNearest(file.root, path);
  if (node.end > node.start) return beginning(node, file.text);
  return entry?.keyRange ?? beginning(node, file.text);
}

function missingRange(path: FieldPath, after: string | undefined, file: LoadedFile): Range {
  const parent = path.slice(0, -1);
  return after === undefined ? keyRange(parent, file) : keyRange([...parent, after], file);
}

/** A scalar, or the first line of a list or of keys with values. */
function beginning(node: YamlNode, text: string): Range {
  if (node.type === 'scalar') return node;
  const lineEnd = text.indexOf('\n', node.start);
  return { start: node.start, end: Math.min(node.end, lineEnd < 0 ? node.end : lineEnd) };
}

/** The first occurrence of `match` in a range, also where a line break stands for its space. */
function narrowed(range: Range, text: string, match: string | undefined): Range {
  if (match === undefined || match === '') return range;
  const words = match.split(/\s+/).map(escaped);
  const found = new RegExp(words.join('\\s+')).exec(text.slice(range.start, range.end));
  if (found === null) return range;
  const start = range.start + found.index;
  return { start, end: start + found[0].length };
}

/** The line and column as the editor wrote them, in a file where lines are read from where they belong. */
function asWritten({ line, column }: { line: number; column: number }, { origins, first, last, shift }: PutBack) {
  const origin = origins[line - 1] ?? line - 1;
  const isPutBack = origin >= first && origin <= last;
  return { line: origin + 1, column: isPutBack ? Math.max(1, column - shift) : column };
}

function position(starts: readonly number[], offset: number): { line: number; column: number } {
  const line = lineAt(starts, offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
