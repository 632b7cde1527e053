import { boldHeading, fullStop, headingSigns, rawHeading, underlinedText } from '#issues/definitions.ts';
import type { RangeProblem } from '#load/range.ts';
import { lastWordWithStop } from '#text/full-stop.ts';
import { linesOf } from './raw-tables.ts';
import { hidden, type ShownBlock } from './shown-text.ts';

const hashes = /^(#{2,}|#(?=[\p{L}\u00a0]))\s*(.*)$/u;
const wiki = /^(={2,6})\s*([^=\s][^=]*?)\s*\1$/;
const longestHeading = 80;

/** Headings that are none, and paragraphs that have become headings. `text` is the whole body. */
export function rawHeadings(block: ShownBlock, text: string): RangeProblem[] {
  const { node, shown } = block;
  if (node.type === 'heading') {
    const sentence = underlined(block, text);
    return [...hashesAfter(block), ...(sentence.length > 0 ? sentence : stopAfter(block))];
  }
  if (node.type !== 'paragraph') return [];
  const lines = linesOf(shown);
  const typed = lines.flatMap(({ text: line, start }) => {
    const [, sign, words = ''] = hashes.exec(line) ?? wiki.exec(line) ?? [];
    // One # before a word in the middle of a text is a tag of social media.
    if (sign === undefined || (sign === '#' && !isHeadingAlone(lines.length, words))) return [];
    const depth = Math.min(6, Math.max(2, sign.length));
    const corrected = `${'#'.repeat(depth)} ${wordsOf(words)}`;
    return [{ issue: rawHeading({ corrected }), range: { start, end: start + line.length } }];
  });
  return [...typed, ...boldAlone(block)];
}

function isHeadingAlone(lines: number, words: string): boolean {
  return lines === 1 && /^\p{Lu}/u.test(words) && words.includes(' ') && !words.includes('#');
}

function wordsOf(text: string): string {
  const words = text.replaceAll(hidden, '').replace(/\s+/g, ' ').trim();
  return words.length > longestHeading || !/\p{L}/u.test(words) ? 'Rubrik' : words;
}

/** `## Rubrik##`: only a space before them makes the last signs a part of the mark. */
function hashesAfter({ shown, node }: ShownBlock): RangeProblem[] {
  const found = /(?<=[\p{L}\p{N}]{2})#+\s*$/u.exec(shown);
  if (found === null || node.type !== 'heading') return [];
  const words = wordsOf(shown.slice(0, found.index));
  const issue = headingSigns({ corrected: `${'#'.repeat(Math.max(2, node.depth))} ${words}` });
  return [{ issue, range: { start: found.index, end: found.index + found[0].trimEnd().length } }];
}

/** `## Rubrik.` */
function stopAfter({ shown }: ShownBlock): RangeProblem[] {
  const word = lastWordWithStop(shown);
  if (word === undefined) return [];
  const start = shown.trimEnd().length - word.length;
  return [{ issue: fullStop({ word, corrected: word.slice(0, -1) }), range: { start, end: start + word.length } }];
}

/** A paragraph with dashes directly below: what was meant is a line across the page, or the end of keys. */
function underlined({ node, shown, start }: ShownBlock, text: string): RangeProblem[] {
  const end = node.position?.end.offset ?? 0;
  const rest = text.slice(start + shown.length, end);
  if (!/-+\s*$/.test(rest) || text.slice(node.position?.start.offset, start).includes('#')) return [];
  const isSentence =
    /[.!?:]["”’)]*(?:\ufffc+)?\s*$/.test(shown) || shown.includes('\n') || shown.length > longestHeading;
  if (!isSentence) return [];
  const mark = start + shown.length + rest.search(/-+\s*$/);
  return [{ issue: underlinedText({}), range: { start: mark - start, end: end - start } }];
}

/** A first line that is bold or stressed from beginning to end, has no sign of a sentence, and has something below it. */
function boldAlone({ node, shown, within }: ShownBlock): RangeProblem[] {
  const [first, second] = node.children;
  if (within.length > 0 || (first?.type !== 'strong' && first?.type !== 'emphasis')) return [];
  const length = (first.position?.end.offset ?? 0) - (first.position?.start.offset ?? 0);
  const after = shown.slice(length);
  const isAlone = second === undefined || /^[\ufffc\s]*$/.test(after) || /^\s*?\n\s*["”]?\p{Lu}/u.test(after);
  const line = shown.slice(0, length);
  const words = wordsOf(line);
  if (!isAlone || line.includes('\n') || words === 'Rubrik' || !/^["”]?\p{Lu}/u.test(words)) return [];
  if (/[.!?…,;]["”)]*$/.test(words) || /\d{3}|\d-\d/.test(words)) return [];
  // Whole sentences are stressed too.
  if (first.type === 'emphasis' && (words.includes(',') || words.split(' ').length > 6)) return [];
  const issue = boldHeading({ corrected: `## ${words.replace(/:$/, '')}` });
  return [{ issue, range: { start: 0, end: length } }];
}
