import type { YAMLException } from 'js-yaml';
import {
  yamlCloseBracket,
  yamlColonInText,
  yamlIndentation,
  yamlMissingColon,
  yamlOther,
  yamlReservedSign,
  yamlTab,
  yamlTooDeep,
  yamlUnclosedQuote,
} from '#issues/definitions.ts';
import type { YamlProblem } from './parse-yaml.ts';

/**
 * Turns js-yaml's English reason into our own issue, by what stands in the text at its mark.
 * The reasons are those of js-yaml 5.5.0; an unknown one becomes `yaml-syntax` with its place.
 */
export function syntaxIssue(text: string, error: YAMLException, maxDepth: number): YamlProblem {
  const position = Math.min(error.mark?.position ?? 0, text.length);
  const lineStart = text.lastIndexOf('\n', position - 1) + 1;
  const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
  const at = (start: number, end: number) => ({ start, end: Math.max(end, start) });
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const content = at(lineStart + indent.length, lineStart + line.trimEnd().length);

  const tab = indent.indexOf('\t');
  if (tab >= 0) return { issue: yamlTab({}), range: at(lineStart + tab, lineStart + tab + 1) };
  if (/depth|nesting/i.test(error.reason))
    return { issue: yamlTooDeep({ maxDepth }), range: at(position, position + 1) };
  if (/quoted scalar/.test(error.reason)) return { issue: yamlUnclosedQuote({}), range: openQuote(text, position) };
  if (/flow collection/.test(error.reason) || (/[[{]/.test(line) && !/[\]}]/.test(line))) {
    const open = Math.max(text.lastIndexOf('[', position), text.lastIndexOf('{', position));
    if (open >= 0)
      return { issue: yamlCloseBracket({ bracket: text[open] === '[' ? ']' : '}' }), range: at(open, open + 1) };
  }
  const value = /^(\s*(?:- )?[\w-]+: +)([^\s"'|>[{].*?)(: |:$)/.exec(line);
  if (value !== null) {
    const start = lineStart + (value[1] ?? '').length;
    return {
      issue: yamlColonInText({ text: line.slice((value[1] ?? '').length).trimEnd() }),
      range: at(start, lineStart + line.trimEnd().length),
    };
  }
  const reserved = /^(\s*(?:- )?[\w-]+: +)([@`%&*!|>?,\]}])/.exec(line);
  if (reserved !== null) {
    const start = lineStart + (reserved[1] ?? '').length;
    return { issue: yamlReservedSign({ sign: reserved[2] ?? '' }), range: at(start, start + 1) };
  }
  if (/^\s*[\w-]+\s*$/.test(line) || /expected ':'/.test(error.reason))
    return { issue: yamlMissingColon({ word: line.trim() }), range: content };
  if (/indentation|document separator/.test(error.reason)) return { issue: yamlIndentation({}), range: content };
  return { issue: yamlOther({}), range: at(position, position + 1) };
}

/** The quotation mark that was opened last before `position` and never closed. */
function openQuote(text: string, position: number): { start: number; end: number } {
  const before = text.slice(0, position);
  const lastValue = Math.max(
    before.lastIndexOf(': "'),
    before.lastIndexOf(": '"),
    before.lastIndexOf('- "'),
    before.lastIndexOf("- '"),
  );
  const start = lastValue < 0 ? Math.max(before.lastIndexOf('"'), before.lastIndexOf("'")) : lastValue + 2;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
