import { bodyComponents, isComponentName, type ComponentName } from '#schemas/body.ts';
import {
  mdxAttribute,
  mdxBareLink,
  mdxComment,
  mdxExpression,
  mdxImport,
  mdxStraySign,
  mdxUnclosedTag,
} from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { componentIssue, exampleOf } from './validate-component.ts';
import type { RangeProblem } from '#load/range.ts';

interface Tag {
  name: ComponentName;
  start: number;
  end: number;
  kind: 'opens' | 'closes' | 'whole';
}

const tagPattern = /<(\/?)([\p{L}][\p{L}\p{N}.:_-]*)?((?:"[^"\n]*"|'[^'\n]*'|[^<>"'])*)(>?)/uy;
const literals = /^(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'))*\s*\/?$/;

/**
 * Finds in a body's text, without a parser, what keeps a parser from reading it: tags, braces, comments and lines that
 * would be code. Called when the parser has given up; it gives the same issues as the policy does on a tree.
 */
export function scanBody(text: string): RangeProblem[] {
  const readable = withoutCode(text);
  const found: RangeProblem[] = [];
  const open: Tag[] = [];
  /** Tags that were at fault when they opened: that they close is no second fault. */
  const seen = new Set<string>();
  const report = (issue: IssueText, start: number, end: number) => found.push({ issue, range: { start, end } });
  for (const { index, 0: line } of readable.matchAll(
    /(?<=^\s*|\n[ \t]*\r?\n|(?:^|\n)#[^\n]*\n)(?<![ \t])(?:import|export)\b[^\r\n]*/g,
  ))
    report(mdxImport({}), index, index + line.length);
  for (let at = readable.search(/[<{]/); at >= 0; at = nextSign(readable, at)) {
    if (readable[at - 1] === '\\') continue;
    if (readable[at] === '{') {
      const isNested = readable[at - 1] === '{';
      const isComment = /^\{\s*\/[*/]/.test(readable.slice(at, at + 20));
      if (!isNested) report(isComment ? mdxComment({}) : mdxExpression({}), at, at + 1);
      continue;
    }
    const tag = judgeTag(readable, at, seen, report);
    if (tag === undefined) continue;
    // Braces in the text of an attribute are text.
    at = tag.end - 1;
    if (tag.kind === 'opens') open.push(tag);
    if (tag.kind !== 'closes') continue;
    const opening = open.pop();
    if (opening?.name !== tag.name) {
      if (!seen.has(tag.name)) report(unclosed(tag.name), tag.start, tag.end);
    } else if (isTorn(readable, opening, tag)) report(unclosed(tag.name), opening.start, opening.end);
  }
  for (const { name, start, end } of open) report(unclosed(name), start, end);
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** A tag with text after it on its line must close in the same paragraph. */
function isTorn(text: string, opening: Tag, closing: Tag): boolean {
  return !/^[ \t]*\r?\n/.test(text.slice(opening.end)) && /\n[ \t]*\r?\n/.test(text.slice(opening.end, closing.start));
}

function nextSign(text: string, at: number): number {
  const rest = text.slice(at + 1).search(/[<{]/);
  return rest < 0 ? -1 : at + 1 + rest;
}

/** Code in backticks is text; blanks of the same length stand for it. */
function withoutCode(text: string): string {
  const runs = Array.from(text.matchAll(/`+/g), ({ index, 0: run }) => ({ start: index, length: run.length }));
  const byLength = Map.groupBy(runs, ({ length }) => length);
  let readable = '';
  let from = 0;
  for (const { start, length } of runs) {
    const same = byLength.get(length) ?? [];
    while ((same[0]?.start ?? Infinity) <= start) same.shift();
    const close = same[0];
    if (start < from || close === undefined) continue;
    const end = close.start + length;
    if (!isFence(text, start, length) && /\n[ \t]*\r?\n/.test(text.slice(start, end))) continue;
    readable += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    from = end;
  }
  return readable + text.slice(from);
}

/** Whether backticks begin a block of code, which goes on over blank lines; code in a text ends with its paragraph. */
function isFence(text: string, start: number, length: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return length >= 3 && /^[ \t>*+\-\d.)]*$/.test(text.slice(lineStart, start));
}

/** Reports a tag that is at fault; gives a component that opens or closes. */
function judgeTag(
  text: string,
  start: number,
  seen: Set<string>,
  report: (issue: IssueText, start: number, end: number) => void,
): Tag | undefined {
  if (text.startsWith('<!--', start)) {
    report(mdxComment({}), start, start + 4);
    return undefined;
  }
  const address = /^<((?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>]+)>/.exec(text.slice(start, start + 2000));
  if (address !== null) {
    const url = address[1] ?? '';
    report(mdxBareLink({ url: /^\w+:/.test(url) ? url : `mailto:${url}` }), start, start + address[0].length);
    return undefined;
  }
  tagPattern.lastIndex = start;
  const [whole = '<', slash, name, attributes = '', bracket = ''] = tagPattern.exec(text) ?? [];
  const end = start + whole.length;
  if (name === undefined) {
    // A space after the sign makes it text.
    if (!/\s/.test(text.charAt(start + 1))) report(mdxStraySign({}), start, start + 1);
    return undefined;
  }
  if (!isComponentName(name)) {
    if (slash === '' || !seen.has(name)) report(componentIssue(name), start, end);
    seen.add(name);
    return undefined;
  }
  if (!literals.test(attributes)) {
    const rest = attributes.replace(/(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'))*\s*/, '');
    const attribute = rest.slice(0, rest.search(/[^\w-]|$/));
    report(
      mdxAttribute({ component: name, attribute, allowed: bodyComponents[name] }),
      end - bracket.length - rest.length,
      end,
    );
    if (bracket === '') seen.add(name);
  } else if (bracket === '') report(unclosed(name), start, end);
  if (slash === '/') return { name, start, end, kind: 'closes' };
  return { name, start, end, kind: bracket === '' || attributes.endsWith('/') ? 'whole' : 'opens' };
}

function unclosed(name: ComponentName): IssueText {
  return mdxUnclosedTag({ name, whole: exampleOf(name) });
}
