import {
  boolCoreTag,
  EVENT_ID,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
  type Event,
  type ScalarEvent,
} from 'js-yaml';
import {
  duplicateKey,
  forbiddenKey,
  severalDocuments,
  yamlAlias,
  yamlComplexKey,
  yamlTag,
} from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { syntaxIssue } from './yaml-syntax.ts';
import type { Range, YamlEntry, YamlNode, YamlScalar } from './yaml-tree.ts';

export interface YamlProblem {
  issue: IssueText;
  range: Range;
}

export interface ParsedYaml {
  /** Undefined when the text is empty or cannot be read at all. */
  root: YamlNode | undefined;
  problems: YamlProblem[];
}

const implicitTags = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses one YAML document to a tree with offsets. A syntax error is a problem with its place, never a throw. */
export function parseYaml(text: string, maxDepth: number): ParsedYaml {
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { root: undefined, problems: [syntaxIssue(text, error, maxDepth)] };
  }
  return new Composer(text, events).document();
}

/** Builds the tree from js-yaml's flat events. */
class Composer {
  readonly #text: string;
  readonly #events: Event[];
  readonly #problems: YamlProblem[] = [];
  #next = 0;

  constructor(text: string, events: Event[]) {
    this.#text = text;
    this.#events = events;
  }

  document(): ParsedYaml {
    const documents = this.#events.filter((event) => event.type === EVENT_ID.DOCUMENT);
    if (documents.length === 0) return { root: undefined, problems: [] };
    this.#next = 1;
    const root = this.#peek().type === EVENT_ID.POP ? undefined : this.#node(0);
    if (documents.length > 1) {
      const second = this.#text.indexOf('\n---', root?.end ?? 0) + 1;
      this.#problems.push({ issue: severalDocuments({}), range: { start: second, end: second + 3 } });
    }
    return { root, problems: this.#problems };
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
      this.#problems.push({ issue: yamlAlias({}), range });
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
    if (event.valueStart < 0) return { type: 'scalar', value: null, start: from, end: from };
    const value = getScalarValue(this.#text, event);
    const quote = event.style === SCALAR_STYLE.DOUBLE_QUOTED || event.style === SCALAR_STYLE.SINGLE_QUOTED ? 1 : 0;
    const end = this.#trimmedEnd(event.valueStart, event.valueEnd) + quote;
    return {
      type: 'scalar',
      value: event.style === SCALAR_STYLE.PLAIN ? resolvePlain(value) : value,
      start: event.valueStart - quote,
      end,
    };
  }

  #sequence(start: number): YamlNode {
    const items: YamlNode[] = [];
    let end = start;
    while (this.#peek().type !== EVENT_ID.POP) {
      const item = this.#node(end);
      items.push(item);
      end = Math.max(end, item.end);
    }
    this.#next += 1;
    return { type: 'sequence', items, start, end: this.#closing(start, end, '[', ']') };
  }

  #mapping(start: number): YamlNode {
    const entries: YamlEntry[] = [];
    const seen = new Map<string, Range>();
    let end = start;
    while (this.#peek().type !== EVENT_ID.POP) {
      const entry = this.#entry(end, seen);
      if (entry !== undefined) entries.push(entry);
      end = Math.max(end, entry?.value.end ?? end, entry?.keyRange.end ?? end);
    }
    this.#next += 1;
    return { type: 'mapping', entries, start, end: this.#closing(start, end, '{', '}') };
  }

  #entry(from: number, seen: Map<string, Range>): YamlEntry | undefined {
    const keyNode = this.#node(from);
    const keyRange = { start: keyNode.start, end: keyNode.end };
    const colon = this.#text.indexOf(':', keyRange.end);
    const value = this.#node(colon < 0 ? keyRange.end : colon + 1);
    if (keyNode.type !== 'scalar') {
      this.#problems.push({ issue: yamlComplexKey({}), range: keyRange });
      return undefined;
    }
    const key = String(keyNode.value);
    const first = seen.get(key);
    if (forbiddenKeys.has(key)) this.#problems.push({ issue: forbiddenKey({ key }), range: keyRange });
    else if (first !== undefined) {
      const line = this.#text.slice(0, first.start).split('\n').length;
      this.#problems.push({ issue: duplicateKey({ key, line }), range: keyRange });
    } else {
      seen.set(key, keyRange);
      return { key, keyRange, value };
    }
    return undefined;
  }

  #refuseProperties(event: { anchorStart: number; anchorEnd: number; tagStart: number; tagEnd: number }): void {
    if (event.anchorStart >= 0) {
      this.#problems.push({ issue: yamlAlias({}), range: { start: event.anchorStart - 1, end: event.anchorEnd } });
    }
    if (event.tagStart >= 0) {
      this.#problems.push({
        issue: yamlTag({ tag: this.#text.slice(event.tagStart, event.tagEnd) }),
        range: { start: event.tagStart, end: event.tagEnd },
      });
    }
  }

  /** The end of a flow collection is after its bracket; of a block collection, after its last child. */
  #closing(start: number, end: number, open: string, close: string): number {
    if (this.#text[start] !== open) return end;
    const bracket = this.#text.indexOf(close, end);
    return bracket < 0 ? end : bracket + 1;
  }

  #trimmedEnd(start: number, end: number): number {
    return start + this.#text.slice(start, end).trimEnd().length;
  }
}

function resolvePlain(source: string): string | number | boolean | null {
  for (const tag of implicitTags) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return source;
}
