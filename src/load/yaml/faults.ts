import {
  yamlColonInText,
  yamlHardSpace,
  yamlIndentation,
  yamlMissingColon,
  yamlMissingSpace,
  yamlOther,
  yamlReservedSign,
  yamlTab,
} from '#issues/definitions.ts';
import type { Fault } from '#load/fault.ts';
import { lineOf, quoted, type Line } from './lines.ts';
import { flowFault, quoteFault, type Span } from './values.ts';

/**
 * Reads YAML line by line, as people write it, and gives the first line at fault. Called when js-yaml has found that
 * something is wrong at or before `until`, an offset of the text: js-yaml notices an unclosed quotation mark far below it.
 */
export function findFault(text: string, until: number): Fault | undefined {
  return new Reader(text, until).read();
}

class Reader {
  readonly #text: string;
  readonly #until: number;
  /** Columns of the keys and dashes that are open, the outermost first. */
  #levels: number[] = [];
  /** The line above, unless it was blank or a comment. */
  #above: Line | undefined;

  constructor(text: string, until: number) {
    this.#text = text;
    this.#until = until;
  }

  read(): Fault | undefined {
    let start = 0;
    while (start <= this.#until) {
      const line = lineOf(this.#text, start);
      const result = line.isBlank ? { next: line.next } : this.#judge(line);
      if ('fault' in result) return result.fault;
      start = result.next;
    }
    return undefined;
  }

  #judge(line: Line): { fault: Fault } | { next: number } {
    const above = this.#above;
    if (above?.isBlockScalar === true && line.column > above.edge) return { next: line.next };
    const spaces = indentFault(line);
    if (spaces !== undefined) return { fault: spaces };
    if (line.key === undefined && line.dashes === 0) return this.#judgeKeyless(line);
    const indentation = this.#indentationFault(line);
    if (indentation !== undefined) return { fault: indentation };
    this.#above = line;
    return this.#judgeValue(line);
  }

  /** A line that goes on with the text above, or holds the value of the key or dash above, or lacks its colon. */
  #judgeKeyless(line: Line): { fault: Fault } | { next: number } {
    const above = this.#above;
    if (above === undefined || line.column <= above.edge || above.isClosed) return { fault: keyless(line) };
    if (above.value !== '') return { next: line.next };
    const value = { ...line, key: above.key, keyColumn: above.keyColumn, edge: above.edge };
    this.#above = value;
    return this.#judgeValue(value);
  }

  #judgeValue(line: Line): { fault: Fault } | { next: number } {
    const span = this.#spanOf(line);
    if (span !== undefined && 'fault' in span) return { fault: span.fault };
    if (span !== undefined) {
      this.#above = { ...line, isClosed: true };
      return { next: lineOf(this.#text, span.end).next };
    }
    const fault = plainFault(line);
    return fault === undefined ? { next: line.next } : { fault };
  }

  /** A value in quotation marks or brackets, which may go on over several lines. */
  #spanOf(line: Line): Span | { fault: Fault } | undefined {
    if (/^["']/.test(line.value)) return quoteFault(this.#text, line);
    if (/^[[{]/.test(line.value)) return flowFault(this.#text, line);
    return undefined;
  }

  /** A key that stands further in than those above without belonging to one of them. */
  #indentationFault(line: Line): Fault | undefined {
    const { column, keyColumn, contentStart, contentEnd: end } = line;
    const above = this.#above;
    while ((this.#levels.at(-1) ?? -1) > column) this.#levels.pop();
    const level = this.#levels.at(-1) ?? -1;
    if (above !== undefined && above.value !== '' && line.dashes === 0 && level !== column) {
      const issue = yamlIndentation({});
      const range = { start: contentStart, end };
      if (column <= above.keyColumn) return { issue, range, isSure: false };
      const text = ' '.repeat(level) + this.#text.slice(contentStart, end) + ' '.repeat(column - level);
      return { issue, range, mend: { start: line.start, end, text }, isSure: true };
    }
    this.#levels.push(column, keyColumn);
    return undefined;
  }
}

/** Tabs and no-break spaces look like spaces, and are not. */
function indentFault(line: Line): Fault | undefined {
  const at = line.indent.search(/[\t\u00a0]/);
  if (at < 0) return undefined;
  const isTab = line.indent[at] === '\t';
  const issue = isTab ? yamlTab({}) : yamlHardSpace({});
  const mend = { start: line.start, end: line.start + line.indent.length, text: ' '.repeat(line.indent.length) };
  return { issue, range: { start: line.start + at, end: line.start + at + 1 }, mend, isSure: !isTab };
}

/** A line that is neither a key nor a list item nor the rest of a text. */
function keyless({ value: content, valueStart: start, contentEnd: end }: Line): Fault {
  const joined = /^[\p{L}\p{N}_-]+:(?=[\S\u00a0])/u.exec(content)?.[0];
  if (joined !== undefined) {
    const at = start + joined.length;
    if (content.charAt(joined.length) === '\u00a0') {
      const range = { start: at, end: at + 1 };
      return { issue: yamlHardSpace({}), range, mend: { ...range, text: ' ' }, isSure: true };
    }
    const mend = { start: at, end, text: ` ${'x'.repeat(end - at - 1)}` };
    return { issue: yamlMissingSpace({ sign: ':' }), range: { start: at - 1, end: at }, mend, isSure: true };
  }
  if (/^-[^\s-]/.test(content)) {
    return { issue: yamlMissingSpace({ sign: '-' }), range: { start, end: start + 1 }, isSure: false };
  }
  if (content.startsWith('%')) return { issue: yamlOther({}), range: { start, end }, isSure: false };
  const word = /^[\p{L}\p{N}_-]+(?=[\s=])/u.exec(content)?.[0];
  const issue = yamlMissingColon({ word: word ?? content.slice(0, 40) });
  if (word === undefined || content.length < word.length + 3) return { issue, range: { start, end }, isSure: false };
  const text = `${word}: ${'x'.repeat(content.length - word.length - 2)}`;
  return { issue, range: { start, end }, mend: { start, end, text }, isSure: true };
}

/** What may not stand in a value without quotation marks. */
function plainFault(line: Line): Fault | undefined {
  const { value, valueStart: start, key } = line;
  const text = value.replace(/\s#.*/, '').trimEnd();
  if (line.isBlockScalar || isProperty(text)) return undefined;
  const range = { start, end: start + text.length };
  const mend = { ...range, text: 'x'.repeat(text.length) };
  if (key !== undefined && /:(?:\s|$)/.test(text))
    return { issue: yamlColonInText({ text: quoted(text) }), range, mend, isSure: true };
  if (/^[@`%,\]}|>]|^[&*!](?:\s|\S+\s)|^[-?]\s/.test(text)) {
    const sign = text.charAt(0);
    const issue = yamlReservedSign({ sign, text: quoted(text) });
    return { issue, range: { start, end: start + 1 }, mend, isSure: true };
  }
  return undefined;
}

/** An anchor or a tag before a value, which is another mistake. */
function isProperty(text: string): boolean {
  return /^(?:&\S+|!\S*)\s+["'[{]/.test(text);
}
