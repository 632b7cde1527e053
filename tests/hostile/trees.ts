import fc from 'fast-check';
import { dump } from 'js-yaml';
import type { ContentFile } from '#load/source.ts';
import { payloads } from './payloads.ts';
import { validContent } from './placed.ts';

/** Every key that stands in the valid content. */
const knownKeys = [
  ...new Set(
    validContent.files.flatMap(({ text }) =>
      [...text.matchAll(/(?<=^|[ {-])[a-z][A-Za-z]+(?=: |:$)/gm)].map(([key]) => key),
    ),
  ),
];
const paths = validContent.files.map(({ path }) => path);

/** The texts of all payloads: what a hostile editor would write. */
const hostileText = fc.constantFrom(...payloads.map(({ text }) => text));

const key = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...knownKeys) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'toString', 'length', '0', ''),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const scalar = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    '',
    '2018-05',
    '2018-02-30',
    'sourced',
    'partly',
    'unknown',
    'common-knowledge',
    '9901',
    'https://exempel.se/',
  ),
  fc.integer(),
  fc.double(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  hostileText,
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    { weight: 3, arbitrary: scalar },
    { weight: 2, arbitrary: fc.array(tie('tree'), { maxLength: 4 }) },
    { weight: 4, arbitrary: fc.dictionary(key, tie('tree'), { maxKeys: 8, noNullPrototype: true }) },
  ),
}));

/** A file of any kind whose data is any tree, often with the keys of a record. */
export const randomTrees: fc.Arbitrary<ContentFile> = fc
  .tuple(fc.constantFrom(...paths), tree, hostileText, fc.boolean())
  .map(([path, data, body, isFlow]) => {
    const yaml = dump(data, { flowLevel: isFlow ? 0 : -1, lineWidth: 80, skipInvalid: true });
    return { path, text: path.endsWith('.mdx') ? `---\n${yaml}---\n\n${body}\n` : yaml };
  });

/** A valid file with a hostile text in the place of a value or a key, in quotation marks or not. */
export const hostileValues: fc.Arbitrary<ContentFile> = fc
  .tuple(
    fc.constantFrom(...validContent.files),
    fc.noBias(fc.nat()),
    hostileText,
    fc.constantFrom('value', 'key', 'line'),
    fc.boolean(),
  )
  .map(([{ path, text }, at, hostile, where, isQuoted]) => {
    const lines = text.split('\n');
    const index = at % lines.length;
    const written = isQuoted ? JSON.stringify(hostile) : hostile;
    lines[index] = replaced(lines[index] ?? '', where, written);
    return { path, text: lines.join('\n') };
  });

function replaced(line: string, where: string, written: string): string {
  const [, indent = '', name = '', rest = ''] = /^(\s*(?:- )?)([^:]*)(.*)$/.exec(line) ?? [];
  if (where === 'line') return indent + written;
  return where === 'value' ? `${indent}${name}: ${written}` : `${indent}${written}${rest}`;
}
