import {
  yamlCloseBracket,
  yamlEscape,
  yamlQuoteInText,
  yamlTextAfterList,
  yamlUnclosedQuote,
} from '#issues/definitions.ts';
import type { Fault } from '#load/fault.ts';
import type { Range } from '#load/range.ts';
import { lineOf, quoted, type Line } from './lines.ts';

/** Where a value in quotation marks or brackets ends: the offset of its last sign. */
export interface Span {
  end: number;
}

/** Only a quotation mark and a backslash may follow a backslash: the other escapes of YAML look like paths. */
const escape = /^\\["\\]/;

/** Judges a value that begins with a quotation mark. */
export function quoteFault(text: string, line: Line): Span | { fault: Fault } {
  const start = line.valueStart;
  const close = spanOfQuote(text, start, line);
  if ('fault' in close) return close;
  const rest = restOfLine(text, close.end + 1);
  if (rest === '' || rest.startsWith(':')) return close;
  const range = { start: close.end, end: close.end + 1 };
  const { contentEnd: end } = lineOf(text, close.end);
  const issue = yamlQuoteInText({ text: quoted(text.slice(start, end)) });
  return { fault: { issue, range, mend: filler({ start, end }), isSure: true } };
}

/** Where what stands in quotation marks from an offset of a line's value ends, or why it does not. */
function spanOfQuote(text: string, start: number, line: Line): Span | { fault: Fault } {
  const { valueStart, contentEnd } = line;
  const mend = filler({ start: valueStart, end: contentEnd });
  const close = closingQuote(text, start);
  const { contentEnd: end } = lineOf(text, start);
  if (close !== undefined && 'badEscape' in close) {
    const { badEscape } = close;
    const quote = text.slice(0, end).indexOf('"', badEscape);
    const issue = yamlEscape({ text: quoted(text.slice(start, quote < 0 ? end : quote + 1)) });
    return { fault: { issue, range: { start: badEscape, end: badEscape + 1 }, mend, isSure: true } };
  }
  if (close === undefined || holdsKey(text, start, close.end))
    return { fault: { issue: yamlUnclosedQuote({}), range: { start, end }, mend, isSure: true } };
  return close;
}

/** Where a quoted value ends, or its first backslash that is not text. */
export function closingQuote(text: string, start: number): Span | { badEscape: number } | undefined {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote === '"' && sign === '\\') {
      if (!escape.test(text.slice(at, at + 2))) return { badEscape: at };
      at += 1;
    } else if (sign === quote) {
      if (quote === '"' || text.charAt(at + 1) !== quote) return { end: at };
      at += 1;
    }
  }
  return undefined;
}

/** Whether a line between two offsets begins with a key: then the sign that closes was not meant to. */
function holdsKey(text: string, start: number, end: number): boolean {
  return /\n[ ]*(?:- )?[A-Za-z]+:(?:\s|$)/.test(text.slice(start, end));
}

/** Judges a value that begins with a bracket. */
export function flowFault(text: string, line: Line): Span | { fault: Fault } {
  const open: number[] = [];
  // The last sign that is not a space: a quotation mark inside a word is text.
  let before = '';
  for (let at = line.valueStart; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n' && isOutside(text, at + 1, line)) break;
    if (/["']/.test(sign) && /[[{,:]/.test(before)) {
      const close = spanOfQuote(text, at, line);
      if ('fault' in close) return close;
      at = close.end;
    } else if (sign === '#' && /\s/.test(text.charAt(at - 1))) at = lineOf(text, at).next - 2;
    else if (sign === '[' || sign === '{') open.push(at);
    else if (sign === ']' || sign === '}') {
      const opened = open.at(-1) ?? at;
      if (text.charAt(opened) !== (sign === ']' ? '[' : '{')) break;
      open.pop();
      if (open.length === 0) return afterFlow(text, line, at);
    }
    if (/\S/.test(sign)) before = sign;
  }
  const at = open.at(-1) ?? line.valueStart;
  const issue = yamlCloseBracket({ bracket: text.charAt(at) === '[' ? ']' : '}' });
  const mend = filler({ start: line.valueStart, end: line.contentEnd });
  return { fault: { issue, range: { start: at, end: at + 1 }, mend, isSure: true } };
}

function afterFlow(text: string, line: Line, end: number): Span | { fault: Fault } {
  const rest = restOfLine(text, end + 1);
  if (rest === '' || rest.startsWith(':')) return { end };
  const start = text.indexOf(rest, end + 1);
  const { contentEnd } = lineOf(text, end);
  const issue = yamlTextAfterList({ rest, text: quoted(text.slice(line.valueStart, contentEnd)) });
  const mend = filler({ start: line.valueStart, end: contentEnd });
  return { fault: { issue, range: { start, end: contentEnd }, mend, isSure: true } };
}

/** Whether a line stands outside the brackets of the key above it: at its level or further out, with a key or a dash. */
function isOutside(text: string, start: number, { edge }: Line): boolean {
  const line = lineOf(text, start);
  return line.column <= edge && (line.key !== undefined || line.dashes > 0);
}

/** What stands on the line from an offset, without spaces and a comment. */
function restOfLine(text: string, offset: number): string {
  const rest = text.slice(offset, lineOf(text, offset).contentEnd);
  return /^\s+#/.test(rest) ? '' : rest.trim();
}

function filler({ start, end }: Range): Range & { text: string } {
  return { start, end, text: 'x'.repeat(Math.max(0, end - start)) };
}
