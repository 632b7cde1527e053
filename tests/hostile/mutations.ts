import fc from 'fast-check';
import type { ContentFile } from '#load/source.ts';
import { validContent } from './placed.ts';

/** Signs and words that mean something to YAML, Markdown, MDX or Astro. */
const pieces = [
  ...[
    '{',
    '}',
    '{}',
    '<',
    '>',
    '</',
    '/>',
    '<>',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    ']: ',
    '`',
    '```',
    '~~~',
    '*',
    '**',
    '_',
  ],
  ...[
    '#',
    '##',
    '> ',
    '- ',
    '1. ',
    '    ',
    '\t',
    '|',
    '| - |',
    ':-:',
    '\\',
    '&',
    '&amp;',
    '&lt;',
    '&#123;',
    '&#x3c;',
    '&lbrace;',
  ],
  ...[
    '---',
    '+++',
    '...',
    '\n---\n',
    '\n+++\n',
    '\n\n',
    '\n',
    '\r',
    '\r\n',
    ': ',
    ' #',
    '"',
    "'",
    '|\n',
    '>-\n',
    '!!str ',
    '&a ',
    '*a',
  ],
  ...['\0', '\u0085', '\u2028', '\u202e', '\u200b', '\ufeff', '\ud800', '\u00a0', 'a\u0308', 'å', '😀', 'ѕ'],
  ...[
    'import x from "y"',
    '\n\nimport x from "y"\n\n',
    'export const a = 1',
    '\n\nexport default 1\n\n',
    'export default function MDXContent',
  ],
  ...[
    '{alert(1)}',
    '{/* x */}',
    '<!-- x -->',
    '<script>',
    '</script>',
    '<img src="x" onerror="alert(1)" />',
    '<b>x</b>',
    '<br/>',
  ],
  ...[
    '<Kalla id="common-knowledge" />',
    '<Kalla id="',
    '<Kalla {...a} />',
    '<Delvis not="x">',
    '</Delvis>',
    '<Delvis not="&quot;{x}">y</Delvis>',
  ],
  ...[
    '[länk](https://exempel.se/)',
    '[länk](javascript:alert(1))',
    '[länk](/kommuner/)',
    '[länk](https://x.se/\0y)',
    '\n\n[r]: https://exempel.se/\n\n',
    '[r]',
  ],
  ...[
    'https://exempel.se/',
    '<https://exempel.se/>',
    'layout: evil',
    '\nlayout: evil\n',
    '__proto__',
    'constructor',
    '${x}',
    '$&',
  ],
];

/** One change to a text; places are parts of its length. */
type Change = (text: string) => string;

const place = fc.noBias(fc.integer({ min: 0, max: 9_999 })).map((number) => number / 10_000);
const piece = fc.constantFrom(...pieces);

const insertion = fc.tuple(place, piece).map(
  ([at, added]): Change =>
    (text) =>
      splice(text, Math.floor(at * text.length), 0, added),
);
const deletion = fc.tuple(place, fc.integer({ min: 1, max: 12 })).map(
  ([at, length]): Change =>
    (text) =>
      splice(text, Math.floor(at * text.length), length, ''),
);
const truncation = place.map(
  (at): Change =>
    (text) =>
      text.slice(0, Math.floor(at * text.length)),
);
const lineDeletion = place.map(
  (at): Change =>
    (text) =>
      changedLine(text, at, () => []),
);
const lineDoubling = place.map(
  (at): Change =>
    (text) =>
      changedLine(text, at, (line) => [line, line]),
);
const newLine = fc.tuple(place, piece).map(
  ([at, added]): Change =>
    (text) =>
      changedLine(text, at, (line) => [line, added]),
);
const newValue = fc.tuple(place, piece).map(
  ([at, added]): Change =>
    (text) =>
      changedLine(text, at, (line) => [line.replace(/(:\s+|-\s+)?[^:]*$/, `$1${added.replaceAll('$', '$$$$')}`)]),
);
const swap = fc.tuple(place, place).map(([a, b]): Change => (text) => {
  const lines = text.split('\n');
  const [first, second] = [indexAt(lines, a), indexAt(lines, b)];
  return lines
    .map((line, index) => lines[index === first ? second : index === second ? first : index] ?? line)
    .join('\n');
});

const anyChange = fc.oneof(
  insertion,
  insertion,
  deletion,
  truncation,
  lineDeletion,
  lineDoubling,
  newLine,
  newValue,
  swap,
);

/** Files of the content with one to four changes. */
export const mutatedFiles: fc.Arbitrary<ContentFile> = fc
  .tuple(fc.constantFrom(...validContent.files), changes(anyChange))
  .map(([{ path, text }, change]) => ({ path, text: change(text) }));

const head = `---
title: Angrepp
summary: En sida vars text ingen kan köra.
order: 9
language: en
sources: [common-knowledge]
certainty: sourced
---
`;
const body = `
En mening med [en länk](/kommuner/), **fet** och _lutad_ text och \`kod\`.<Kalla id="common-knowledge" />

## En rubrik

- En punkt
- <Delvis not="Året saknas">En annan</Delvis>

1. Först
2. Sedan

> Ett citat med [en referens][r].

[r]: https://exempel.se/

| Kommun | År |
| ------ | -- |
| Tallby | 1  |

\`\`\`
kod
\`\`\`
`;

/** Pages whose body uses all that is allowed, with one to four changes to it and sometimes one to the keys. */
export const mutatedBodies: fc.Arbitrary<ContentFile> = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.constant(head) },
      { weight: 1, arbitrary: anyChange.map((change) => change(head)) },
    ),
    changes(fc.oneof(insertion, insertion, insertion, deletion, lineDeletion, lineDoubling, newLine, swap)),
  )
  .map(([first, change]) => ({ path: 'om/angrepp.mdx', text: first + change(body) }));

/** One to four changes, one after the other. */
function changes(change: fc.Arbitrary<Change>): fc.Arbitrary<Change> {
  return fc.array(change, { minLength: 1, maxLength: 4 }).map(
    (list): Change =>
      (text) =>
        list.reduce((before, apply) => apply(before), text),
  );
}

function splice(text: string, at: number, length: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at + length);
}

function indexAt(lines: string[], at: number): number {
  return Math.min(lines.length - 1, Math.floor(at * lines.length));
}

function changedLine(text: string, at: number, change: (line: string) => string[]): string {
  const lines = text.split('\n');
  const index = indexAt(lines, at);
  return lines.flatMap((line, number) => (number === index ? change(line) : [line])).join('\n');
}
