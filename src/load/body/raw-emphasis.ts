import { rawBackslash, rawBracket, rawEmphasis, rawStyle } from '#issues/definitions.ts';
import { openBracket } from '#text/open-bracket.ts';
import type { RangeProblem } from '#load/range.ts';
import type { ShownBlock } from './shown-text.ts';

interface Sign {
  pattern: RegExp;
  sign: string;
  example: string;
}

const word = String.raw`\p{L}\p{N}\ufffc`;
/** In the order they are looked for. A star after a word or first on a line is a note's. */
const signs: readonly Sign[] = [
  { pattern: /\*{2,}/u, sign: '**', example: '**ordet**' },
  {
    pattern: new RegExp(
      String.raw`(?<=[ \t(”])\*(?=\p{L})|(?<=^|[ \t(”])\*[ \t]+\p{L}[^*\n]*\*(?![${word}])|(?<=^|[ \t(”])\*\p{L}[^*\n]*[ \t]\*(?![${word}])`,
      'mu',
    ),
    sign: '*',
    example: '*ordet*',
  },
  {
    pattern: new RegExp(
      String.raw`(?<![${word}_/.:@-])_{1,2}(?=[\p{L}\ufffc])|(?<=\p{L}|[.!?])_{1,2}(?![${word}_/])|(?<=^|\s)_{1,2}[ \t][^_\n]+[ \t]_{1,2}(?=\s|$)`,
      'mu',
    ),
    sign: '_',
    example: '_ordet_',
  },
  { pattern: /`+/u, sign: '`', example: '`koden`' },
];

/** Marks of emphasis and code that have no pair, marks that this Markdown does not have, brackets left open, and backslashes before what needs none. */
export function rawEmphases({ shown }: ShownBlock): RangeProblem[] {
  return [...pairless(shown), ...styles(shown), ...brackets(shown), ...backslashes(shown)];
}

/** A note's stars, where one note has one and the next has two. */
const notes = /[\p{L}\p{N}]\*(?![*\p{L}]).*[\p{L}\p{N}]\*\*(?!\p{L})/su;

function pairless(shown: string): RangeProblem[] {
  return signs.flatMap(({ pattern, sign, example }) => {
    const found = pattern.exec(shown);
    if (found === null || (sign === '**' && notes.test(shown))) return [];
    return [
      { issue: rawEmphasis({ sign, example }), range: { start: found.index, end: found.index + found[0].length } },
    ];
  });
}

function styles(shown: string): RangeProblem[] {
  const struck = /~~/.exec(shown);
  const marked = /(?<![=\p{L}])==(?=[^\s=])[^=\n]*[^\s=]==(?!=)/u.exec(shown);
  const directive = /^:::+[ \t]*\w*/m.exec(shown);
  return [
    ...at(struck, { sign: '~~', what: 'Överstruken text' }),
    ...at(marked, { sign: '==', what: 'Överstrykning' }),
    ...at(directive, { sign: ':::', what: 'Rutor' }),
  ];
}

function at(found: RegExpExecArray | null, values: { sign: string; what: string }): RangeProblem[] {
  if (found === null) return [];
  return [{ issue: rawStyle(values), range: { start: found.index, end: found.index + found[0].length } }];
}

function backslashes(shown: string): RangeProblem[] {
  const found = /\\(?=[\p{L}\d])/u.exec(shown);
  return found === null ? [] : [{ issue: rawBackslash({}), range: { start: found.index, end: found.index + 1 } }];
}

function brackets(shown: string): RangeProblem[] {
  const open = openBracket(shown);
  if (open === undefined) return [];
  const { index, sign, closing } = open;
  return [{ issue: rawBracket({ sign, closing }), range: { start: index, end: index + 1 } }];
}
