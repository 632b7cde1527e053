import type { YAMLException } from 'js-yaml';
import {
  yamlCloseBracket,
  yamlColonInText,
  yamlExtraComma,
  yamlIndentation,
  yamlMissingComma,
  yamlOther,
  yamlTag,
  yamlTooDeep,
} from '#issues/definitions.ts';
import type { Fault } from '#load/fault.ts';
import type { Range } from '#load/range.ts';
import { findFault } from './faults.ts';
import { lineOf, quoted } from './lines.ts';

/**
 * Turns js-yaml's English reason into our own issue, by what stands in the text at and before its mark.
 * The reasons are those of js-yaml 5.5.0; an unknown one becomes `yaml-syntax` with its place.
 */
export function syntaxFault(text: string, error: YAMLException, maxDepth: number): Fault {
  const position = Math.min(error.mark?.position ?? 0, text.length);
  const { reason } = error;
  if (/maxDepth/.test(reason))
    return { issue: yamlTooDeep({ maxDepth }), range: { start: position, end: position + 1 }, isSure: false };
  return findFault(text, position) ?? commaFault(text, position, reason) ?? otherFault(text, position, reason);
}

function commaFault(text: string, position: number, reason: string): Fault | undefined {
  if (/but found ','/.test(reason)) {
    const range = { start: position, end: position + 1 };
    return { issue: yamlExtraComma({}), range, mend: { ...range, text: ' ' }, isSure: true };
  }
  if (!/missed comma/.test(reason)) return undefined;
  const start = text[position] === ':' ? wordStart(text, position) : position;
  const end = start + Math.max(1, text.slice(start, start + 200).search(/[\s,:\]}]|$/));
  const word = text.slice(start, end);
  const mend = { start: start - 1, end: start, text: ',' };
  return {
    issue: yamlMissingComma({ word }),
    range: { start, end },
    isSure: true,
    ...(/\s/.test(text.charAt(start - 1)) ? { mend } : {}),
  };
}

function wordStart(text: string, end: number): number {
  const from = Math.max(0, end - 200);
  return from + text.slice(from, end).search(/[^\s,[{]*\s*$/);
}

function otherFault(text: string, position: number, reason: string): Fault {
  const line = lineOf(text, position);
  const content: Range = { start: line.contentStart, end: Math.max(line.contentEnd, line.contentStart + 1) };
  const here: Range = { start: position, end: position + 1 };
  const from = Math.max(0, position - 200);
  const tag = /\btag\b/.test(reason) ? /![^\s,]*(?=\s*$)/.exec(text.slice(from, position)) : null;
  if (tag !== null) {
    const start = from + tag.index;
    return { issue: yamlTag({ tag: tag[0] }), range: { start, end: start + tag[0].length }, isSure: false };
  }
  if (/within a flow collection/.test(reason))
    return { issue: yamlCloseBracket({ bracket: ']' }), range: here, isSure: false };
  // A text that goes on over several lines, with a colon in one of them.
  if (line.key === undefined && /:(?:\s|$)/.test(line.value) && /mapping/.test(reason))
    return { issue: yamlColonInText({ text: quoted(line.value) }), range: content, isSure: false };
  if (/indentation|document separator|multiline key/.test(reason))
    return { issue: yamlIndentation({}), range: content, isSure: false };
  return { issue: yamlOther({}), range: here, isSure: false };
}
