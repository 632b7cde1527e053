/** A line of YAML as people write it: indent, dashes, key, value. Offsets count from the start of the text. */
export interface Line {
  start: number;
  /** Where the next line begins. */
  next: number;
  indent: string;
  /** Where the content begins and ends. */
  contentStart: number;
  contentEnd: number;
  /** The column of the content, and of the key after its dashes; from 0. */
  column: number;
  keyColumn: number;
  /** What belongs to the line stands further in than this: the column of its key, or of its dash. */
  edge: number;
  dashes: number;
  key: string | undefined;
  /** What stands after key and dashes, without a comment that fills it. */
  value: string;
  valueStart: number;
  /** A comment, or nothing. */
  isBlank: boolean;
  /** The value is `|` or `>`: the text stands in the lines below. */
  isBlockScalar: boolean;
  /** The value had quotation marks or brackets and is whole. */
  isClosed: boolean;
}

const keyWithColon = /^(?:[\p{L}\p{N}_.-]+|"[^"]*"|'[^']*')[ ]*:(?=[ \t]|$)[ \t]*/u;
const blockScalar = /^[|>][-+\d]*\s*(?:#.*)?$/;

/** The line that an offset stands in. */
export function lineOf(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const lineBreak = text.indexOf('\n', start);
  const next = lineBreak < 0 ? text.length + 1 : lineBreak + 1;
  const whole = text.slice(start, next - 1).trimEnd();
  const content = whole.replace(/^[ \t\u00a0]+/, '');
  const indent = whole.slice(0, whole.length - content.length);
  const entry = content.replace(/^(?:-(?:[ ]+|$))+/, '');
  const dashes = content.length - entry.length;
  const rest = entry.replace(keyWithColon, '');
  const key = entry.slice(0, entry.length - rest.length);
  const value = rest.startsWith('#') ? '' : rest;
  const contentStart = start + indent.length;
  return {
    start,
    next,
    indent,
    contentStart,
    contentEnd: start + whole.length,
    column: indent.length,
    keyColumn: indent.length + dashes,
    edge: key === '' ? indent.length : indent.length + dashes,
    dashes,
    key: key === '' ? undefined : key.slice(0, key.lastIndexOf(':')).trim(),
    value,
    valueStart: contentStart + dashes + key.length,
    isBlank: content === '' || content.startsWith('#') || /^(?:---|\.\.\.)$/.test(whole),
    isBlockScalar: blockScalar.test(value),
    isClosed: false,
  };
}

/** The text inside straight quotation marks, with Swedish ones in it. */
export function quoted(text: string): string {
  const first = text.charAt(0);
  const isWrapped = text.length > 1 && /["']/.test(first) && text.endsWith(first);
  const inner = isWrapped ? text.slice(1, -1) : text;
  return `"${inner.replaceAll('"', '”').replaceAll("'", '’').replaceAll('\\', '\\\\')}"`;
}
