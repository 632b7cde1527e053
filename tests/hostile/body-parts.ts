import fc from 'fast-check';

/** A part of a line of words. */
export type Piece =
  | { kind: 'words'; before: string; after: string }
  /** Signs that break most bodies, and what is no use to a reader. */
  | { kind: 'fault'; text: string }
  | { kind: 'marked'; sign: string; line: Line }
  | { kind: 'code'; fence: string; text: string }
  | { kind: 'link'; line: Line; target: string; title: string }
  | { kind: 'source'; text: string }
  | { kind: 'partly'; line: Line };

export interface Line {
  pieces: Piece[];
  between: string;
}

export type Part =
  | { kind: 'paragraph'; lines: Line[]; end: string }
  | { kind: 'heading'; depth: number; line: Line; form: 'open' | 'closed' | 'underlined' }
  | { kind: 'code'; fence: string; text: string }
  | { kind: 'table'; width: number; rows: (Line | undefined)[][]; dashes: string[] }
  | { kind: 'alone'; text: string }
  | { kind: 'fault'; text: string }
  | { kind: 'list'; items: Part[][]; sign: string; gap: string }
  | { kind: 'quote'; parts: Part[] }
  | { kind: 'partly'; parts: Part[]; gap: string };

/** Where a word stands in a text until all are numbered. */
export const mark = '\u0001';

/** The names of addresses that a body gives at its end. */
export const names = ['r1', 'r2', 'R 3'];

const anyOf = fc.constantFrom<string[]>;
const kind = <Kind extends string>(value: Kind) => fc.constant(value);

const before = anyOf(
  '',
  '',
  '',
  '\\*',
  '\\[',
  '\\<',
  '* ',
  '&amp; ',
  '&nbsp;',
  '”',
  '# ',
  '1. ',
  '- ',
  '~~',
  '(',
  '\\',
);
const after = anyOf('', '', '', ' och', ', åäö', '.', ' |', '_', ']', '!', ': ', '`', '&lt;', ' < ', '\u00a0–', '&');
const faults = anyOf(
  '<',
  '{',
  '}',
  '<b>',
  '{1}',
  '[^1]',
  '<https://exempel.se/>',
  '![x](https://exempel.se/y.png)',
  '[](/om/)',
);
const faultyBlocks = anyOf(
  '&nbsp;',
  '>',
  '##',
  '-',
  'import x from "y"',
  '[r9]: /om/',
  '[^1]: /om/',
  '{/* x */}',
  '<div>',
  '```\n```',
);
const targets = anyOf(
  '(/kommuner/)',
  '(#rubrik)',
  '(https://exempel.se/a?b=c&d)',
  '(mailto:a@exempel.se)',
  ...names.map((name) => `[${name}]`),
);
const sources = anyOf('<Kalla id="common-knowledge" />', '<Kalla id="handlingsplanen"/>');

const { line } = fc.letrec<{ line: Line; piece: Piece }>((tie) => ({
  line: fc.record({
    pieces: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }),
    between: anyOf(' ', ' ', '', '\\\n'),
  }),
  piece: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 9, arbitrary: fc.record({ kind: kind('words'), before, after }) },
    { weight: 1, arbitrary: fc.record({ kind: kind('fault'), text: faults }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: kind('code'), fence: anyOf('`', '``'), text: anyOf(mark, `${mark} < {`) }),
    },
    { weight: 2, arbitrary: fc.record({ kind: kind('source'), text: sources }) },
    { weight: 2, arbitrary: fc.record({ kind: kind('marked'), sign: anyOf('*', '_', '**', '__'), line: tie('line') }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: kind('link'), line: tie('line'), target: targets, title: anyOf('', 'titel') }),
    },
    { weight: 2, arbitrary: fc.record({ kind: kind('partly'), line: tie('line') }) },
  ),
}));

const table = fc.record({
  kind: kind('table'),
  width: fc.integer({ min: 1, max: 4 }),
  rows: fc.array(fc.array(fc.option(line, { freq: 4, nil: undefined }), { minLength: 1, maxLength: 4 }), {
    maxLength: 3,
  }),
  dashes: fc.array(anyOf('---', ':--', '--:', ':-:'), { minLength: 4, maxLength: 4 }),
});
const heading = fc.record({
  kind: kind('heading'),
  depth: fc.integer({ min: 1, max: 6 }),
  line,
  form: fc.constantFrom('open', 'closed', 'underlined'),
});

const { part } = fc.letrec<{ part: Part; parts: Part[] }>((tie) => ({
  parts: fc.array(tie('part'), { minLength: 1, maxLength: 2 }),
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    {
      weight: 8,
      arbitrary: fc.record({
        kind: kind('paragraph'),
        lines: fc.array(line, { minLength: 1, maxLength: 2 }),
        end: anyOf('\n', '\\\n', '  \n'),
      }),
    },
    { weight: 3, arbitrary: heading },
    { weight: 3, arbitrary: table },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: kind('code'),
        fence: anyOf('```', '~~~', '``` js', '```` {1}'),
        text: anyOf(mark, `${mark} {x} <y>\n\n${mark}`),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: kind('alone'), text: fc.oneof(sources, anyOf('---', '***')) }) },
    { weight: 1, arbitrary: fc.record({ kind: kind('fault'), text: faultyBlocks }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: kind('list'),
        items: fc.array(tie('parts'), { minLength: 1, maxLength: 3 }),
        sign: anyOf('- ', '* ', '1. ', '0) ', '17. '),
        gap: anyOf('\n', '\n\n'),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: kind('quote'), parts: tie('parts') }) },
    { weight: 3, arbitrary: fc.record({ kind: kind('partly'), parts: tie('parts'), gap: anyOf('\n', '\n\n') }) },
  ),
}));

/** The parts of a body, in one another as Markdown lets them be. */
export const bodyParts: fc.Arbitrary<Part[]> = fc.array(part, { minLength: 1, maxLength: 4 });
