import {
  boolCoreTag,
  EVENT_ID,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  type Event,
  type ScalarEvent,
} from 'js-yaml';
import {
  duplicateKey,
  forbiddenKey,
  listInText,
  severalDocuments,
  yamlAlias,
  yamlComplexKey,
  yamlEscape,
  yamlHashInText,
  yamlTag,
  yamlTooMany,
} from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { lineAt, lineStartsOf } from '#load/lines.ts';
import type { Range, RangeProblem } from '#load/range.ts';
import { quoted } from './lines.ts';
import type { YamlEntry, YamlNode, YamlScalar } from './tree.ts';
import { closingQuote } from './values.ts';

export interface Composed {
  root: YamlNode | undefined;
  problems: RangeProblem[];
  /** Values that could not be taken as they stand. */
  damaged: Range[];
}

const implicitTags = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Builds the tree from js-yaml's flat events. */
export class Composer {
  readonly #text: string;
  readonly #events: Event[];
  readonly #maxEntries: number;
  readonly #problems: RangeProblem[] = [];
  readonly #damaged: Range[] = [];
  #lineStarts: number[] | undefined;
  #next = 0;
  #hasTooMany = false;

  constructor(text: string, events: Event[], maxEntries: number) {
    this.#text = text;
    this.#events = events;
    this.#maxEntries = maxEntries;
  }

  document(): Composed {
    const documents = this.#events.filter((event) => event.type === EVENT_ID.DOCUMENT);
    if (documents.length === 0) return { root: undefined, problems: [], damaged: [] };
    this.#next = 1;
    const root = this.#node(0);
    if (documents.length > 1) {
      const start = root.end + Math.max(0, this.#text.slice(root.end).search(/^(?:---|\.\.\.)/m));
      this.#report(severalDocuments({}), { start, end: start + 3 });
    }
    return { root: this.#hasTooMany ? undefined : root, problems: this.#problems, damaged: this.#damaged };
  }

  #report(issue: IssueText, range: Range): void {
    this.#problems.push({ issue, range });
  }

  #peek(): Event {
    const event = this.#events[this.#next];
    if (event === undefined) throw new Error('the YAML events ended inside a document');
    return event;
  }

  /** `from` is where an empty value would stand. */
  #node(from: number): YamlNode {
    const event = this.#peek();
    this.#next += 1;
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event, from);
    if (event.type === EVENT_ID.ALIAS) {
      const range = { start: event.anchorStart - 1, end: event.anchorEnd };
      this.#report(yamlAlias({}), range);
      this.#damaged.push(range);
      return { type: 'scalar', value: null, ...range };
    }
    if (event.type === EVENT_ID.SEQUENCE) {
      this.#refuseProperties(event);
      return this.#sequence(event.start);
    }
    if (event.type === EVENT_ID.MAPPING) {
      this.#refuseProperties(event);
      return this.#mapping(event.start);
    }
    throw new Error(`unexpected YAML event ${String(event.type)}`);
  }

  #scalar(event: ScalarEvent, from: number): YamlScalar {
    this.#refuseProperties(event);
    if (event.valueStart < 0) return this.#emptyScalar(event, from);
    const range = this.#scalarRange(event);
    if (event.tagStart >= 0) this.#damaged.push(range);
    const text = getScalarValue(this.#text, event);
    if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) this.#refuseEscape(range);
    if (event.style !== SCALAR_STYLE.PLAIN) return { type: 'scalar', value: text, ...range };
    const value = resolvePlain(text);
    if (typeof value === 'string') this.#refuseHash(range);
    return { type: 'scalar', value, ...range };
  }

  /** A value with nothing in it. One that has a name for reuse, or a tag, stands where that does: it has its issue. */
  #emptyScalar({ anchorStart, anchorEnd, tagStart, tagEnd }: ScalarEvent, from: number): YamlScalar {
    if (anchorStart < 0 && tagStart < 0) return { type: 'scalar', value: null, start: from, end: from };
    const range = anchorStart < 0 ? { start: tagStart, end: tagEnd } : { start: anchorStart - 1, end: anchorEnd };
    this.#damaged.push(range);
    return { type: 'scalar', value: null, ...range };
  }

  /** The value as written: with its quotation marks, or from the sign that begins a text block. */
  #scalarRange({ style, valueStart, valueEnd }: ScalarEvent): Range {
    const end = valueStart + this.#text.slice(valueStart, valueEnd).trimEnd().length;
    if (style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED)
      return { start: valueStart - 1, end: valueEnd + 1 };
    if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end };
    const head = this.#text.lastIndexOf('\n', valueStart - 2) + 1;
    const sign = this.#text.slice(head, valueStart).search(/[|>][-+\d]*\s*(?:#.*\s)?$/);
    return { start: head + Math.max(0, sign), end };
  }

  /** A backslash that makes another sign of the letter after it. */
  #refuseEscape(range: Range): void {
    const close = closingQuote(this.#text, range.start);
    if (close === undefined || !('badEscape' in close)) return;
    const text = quoted(this.#text.slice(range.start, range.end));
    this.#report(yamlEscape({ text }), { start: close.badEscape, end: close.badEscape + 1 });
    this.#damaged.push(range);
  }

  /** A text cut short by a sign that begins a comment. */
  #refuseHash({ start, end }: Range): void {
    const rest = /^[ \t]+#[^\s#][^\r\n]*/.exec(this.#text.slice(end, end + 200))?.[0];
    if (rest === undefined) return;
    const sign = end + rest.indexOf('#');
    const text = this.#text.slice(start, end) + rest.trimEnd();
    this.#report(yamlHashInText({ text: quoted(text) }), { start: sign, end: sign + 1 });
  }

  /** A line of a list that is read as more of the text above: the first of a text that is none itself. */
  #noticeDash({ type, start, end }: YamlNode): void {
    const written = this.#text.slice(start, end);
    const line = type !== 'scalar' || /^["'|>-]/.test(written) ? null : /(?<=\n[ \t]*)- [^\r\n]*/.exec(written);
    if (line === null) return;
    this.#report(listInText({}), { start: start + line.index, end: start + line.index + line[0].length });
  }

  #sequence(start: number): YamlNode {
    const items: YamlNode[] = [];
    let end = start;
    while (this.#peek().type !== EVENT_ID.POP) {
      const item = this.#item(end);
      this.#judgeNumber(items.push(item), item);
      end = Math.max(end, item.end);
    }
    this.#next += 1;
    return { type: 'sequence', items, start, end: this.#closing(start, end, '[', ']') };
  }

  /** An item of a list; one with nothing in it stands where its dash does. */
  #item(from: number): YamlNode {
    const item = this.#node(from);
    if (item.end > item.start) return item;
    const dash = from + Math.max(0, this.#text.slice(from, from + 2000).search(/(?<=^|\n)[ ]*-(?=\s|$)/));
    const start = this.#text.indexOf('-', dash);
    return { ...item, start, end: start + 1 };
  }

  #mapping(start: number): YamlNode {
    const entries: YamlEntry[] = [];
    const seen = new Map<string, Range>();
    let end = start;
    for (let number = 1; this.#peek().type !== EVENT_ID.POP; number += 1) {
      end = Math.max(end, this.#entry(end, entries, seen));
      this.#judgeNumber(number, entries.at(-1)?.keyRange ?? { start, end });
    }
    this.#next += 1;
    return { type: 'mapping', entries, start, end: this.#closing(start, end, '{', '}') };
  }

  /** Adds a key and its value to the entries of a mapping, unless the key is at fault. Gives the end of the value. */
  #entry(from: number, entries: YamlEntry[], seen: Map<string, Range>): number {
    const keyNode = this.#node(from);
    const keyRange = { start: keyNode.start, end: keyNode.end };
    const colon = this.#text.indexOf(':', keyRange.end);
    const value = this.#node(colon < 0 ? keyRange.end : colon + 1);
    this.#noticeDash(value);
    const key = keyNode.type === 'scalar' ? String(keyNode.value) : undefined;
    if (key === undefined) {
      this.#report(yamlComplexKey({}), keyRange);
      this.#damaged.push(keyRange);
    } else if (!this.#refuseKey(key, keyRange, seen.get(key))) {
      seen.set(key, keyRange);
      entries.push({ key, keyRange, value });
    }
    return Math.max(keyRange.end, value.end);
  }

  #refuseKey(key: string, range: Range, first: Range | undefined): boolean {
    if (forbiddenKeys.has(key)) this.#report(forbiddenKey({ key }), range);
    else if (first !== undefined) {
      this.#lineStarts ??= lineStartsOf(this.#text);
      this.#report(duplicateKey({ key, line: lineAt(this.#lineStarts, first.start) + 1 }), range);
    } else return false;
    return true;
  }

  /** So many values are not read: the rest of the check would take its time over each. */
  #judgeNumber(count: number, range: Range): void {
    if (count !== this.#maxEntries + 1) return;
    this.#report(yamlTooMany({ limit: this.#maxEntries }), range);
    this.#hasTooMany = true;
  }

  #refuseProperties(event: { anchorStart: number; anchorEnd: number; tagStart: number; tagEnd: number }): void {
    const { anchorStart, anchorEnd, tagStart, tagEnd } = event;
    if (anchorStart >= 0) this.#report(yamlAlias({}), { start: anchorStart - 1, end: anchorEnd });
    if (tagStart < 0) return;
    this.#report(yamlTag({ tag: this.#text.slice(tagStart, tagEnd) }), { start: tagStart, end: tagEnd });
  }

  /** The end of a flow collection is after its bracket; of a block collection, after its last child. */
  #closing(start: number, end: number, open: string, close: string): number {
    if (this.#text[start] !== open) return end;
    const bracket = this.#text.indexOf(close, end);
    return bracket < 0 ? end : bracket + 1;
  }
}

function resolvePlain(source: string): string | number | boolean | null {
  for (const tag of implicitTags) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return source;
}
