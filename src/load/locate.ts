import type { FieldPath, Issue, Place, Problem } from '#issues/issue.ts';
import type { LoadedFile } from './load.ts';
import { nodeRange } from './parse-body.ts';
import { find, findNearest, type Range } from './yaml-tree.ts';

/** Gives a problem its lines and columns. `folder` is the content folder's name, set before the path. */
export function locate(problem: Problem, file: LoadedFile | undefined, folder: string): Issue {
  const { code, severity, message, fix } = problem;
  const text = file?.text ?? '';
  const range = file === undefined ? { start: 0, end: 0 } : rangeOf(problem.place, file);
  const start = position(text, range.start);
  const end = position(text, Math.max(range.start, range.end));
  const sourceLine = text.split(/\r\n|\n|\r/, start.line)[start.line - 1] ?? '';
  const path = problem.file === '' ? folder : `${folder}/${problem.file}`;
  return { code, severity, message, fix, file: path, ...start, endLine: end.line, endColumn: end.column, sourceLine };
}

function rangeOf(place: Place, file: LoadedFile): Range {
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

function bodyRange(place: Extract<Place, { at: 'body' }>, file: LoadedFile): Range {
  if (file.body === undefined) return { start: 0, end: 0 };
  const { start, end } = nodeRange(file.body.root, place.path);
  return narrowed({ start: start + file.body.start, end: end + file.body.start }, file.text, place.match);
}

function keyRange(path: FieldPath, file: LoadedFile): Range {
  if (file.root === undefined) return { start: 0, end: 0 };
  const { node, entry } = findNearest(file.root, path);
  return entry?.keyRange ?? firstLine(node, file.text);
}

function valueRange(path: FieldPath, file: LoadedFile): Range {
  if (file.root === undefined) return { start: 0, end: 0 };
  const found = find(file.root, path) ?? findNearest(file.root, path);
  if (found.node.type === 'scalar' && found.node.end > found.node.start) return found.node;
  return found.entry?.keyRange ?? firstLine(found.node, file.text);
}

function missingRange(path: FieldPath, after: string | undefined, file: LoadedFile): Range {
  const parent = path.slice(0, -1);
  return after === undefined ? keyRange(parent, file) : keyRange([...parent, after], file);
}

function firstLine(range: Range, text: string): Range {
  const lineEnd = text.indexOf('\n', range.start);
  return { start: range.start, end: Math.min(range.end, lineEnd < 0 ? range.end : lineEnd) };
}

function narrowed(range: Range, text: string, match: string | undefined): Range {
  if (match === undefined) return range;
  const start = text.indexOf(match, range.start);
  return start < 0 || start >= range.end ? range : { start, end: start + match.length };
}

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const breaks = before.match(/\r\n|\n|\r/g)?.length ?? 0;
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line: breaks + 1, column: offset - lineStart + 1 };
}
