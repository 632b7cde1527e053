import { keysBelowDashes } from '#issues/definitions.ts';
import type { LoadedFile } from './loaded.ts';
import type { RangeProblem } from './range.ts';

/** A key with its value, at the edge of a line. */
const keyLine = /^([A-Za-z]\w*):(?=\s|$)[^\r\n]*/gm;

/** Keys of a record that stand below the dashes instead of above them, as the one problem they make. */
export function keysInBody(
  { text, body }: Pick<LoadedFile, 'text' | 'body'>,
  isLacking: (key: string) => boolean,
): { keys: string[]; problem: RangeProblem } | undefined {
  const paragraphs = body?.root.children.filter(({ type }) => type === 'paragraph' || type === 'heading') ?? [];
  const lines = paragraphs.flatMap(({ position }) => {
    const start = (body?.start ?? 0) + (position?.start.offset ?? 0);
    const end = (body?.start ?? 0) + (position?.end.offset ?? 0);
    const found = Array.from(text.slice(start, end).matchAll(keyLine));
    return found.map(({ index, 0: line, 1: key = '' }) => ({
      key,
      start: start + index,
      end: start + index + line.length,
    }));
  });
  const lacking = lines.filter(({ key }) => isLacking(key));
  const [first] = lacking;
  if (first === undefined) return undefined;
  const keys = lacking.map(({ key }) => key);
  return { keys, problem: { issue: keysBelowDashes({ keys }), range: { start: first.start, end: first.end } } };
}
