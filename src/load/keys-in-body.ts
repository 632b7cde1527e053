import { keysBelowDashes } from '#issues/definitions.ts';
import type { LoadedFile } from './loaded.ts';
import type { RangeProblem } from './range.ts';

/** A key with its value, at the edge of a line. */
const keyLine = /^([A-Za-z]\w*):(?=\s|$)[^\r\n]*/gm;

interface BelowDashes {
  /** Those that the record lacks above the dashes. */
  keys: string[];
  problem: RangeProblem;
}

/**
 * Keys of a record that stand below the dashes instead of above them, as the one problem they make. Of those that stand
 * above as well only such as fill a paragraph are told: words of a text may begin as they do.
 */
export function keysInBody(
  { text, body }: Pick<LoadedFile, 'text' | 'body'>,
  isKey: (key: string) => boolean,
  isLacking: (key: string) => boolean,
): BelowDashes | undefined {
  const paragraphs = body?.root.children.filter(({ type }) => type === 'paragraph' || type === 'heading') ?? [];
  const lines = paragraphs.flatMap(({ position }) => {
    const start = (body?.start ?? 0) + (position?.start.offset ?? 0);
    const end = (body?.start ?? 0) + (position?.end.offset ?? 0);
    const written = text.slice(start, end);
    const found = Array.from(written.matchAll(keyLine)).filter(({ 1: key = '' }) => isKey(key));
    const isFilled = found.length === written.split('\n').filter((line) => !/^-{3,}\s*$/.test(line)).length;
    return found.map(({ index, 0: line, 1: key = '' }) => ({
      key,
      start: start + index,
      end: start + index + line.length,
      isFilled,
    }));
  });
  const lacking = lines.filter(({ key }) => isLacking(key));
  const told = lacking.length > 0 ? lacking : lines.filter(({ isFilled }) => isFilled);
  const [first] = told;
  if (first === undefined) return undefined;
  const issue = keysBelowDashes({ keys: told.map(({ key }) => key), isRepeated: lacking.length === 0 });
  return { keys: lacking.map(({ key }) => key), problem: { issue, range: { start: first.start, end: first.end } } };
}
