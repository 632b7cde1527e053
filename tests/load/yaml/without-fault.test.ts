import { describe, expect, test } from 'vitest';
import { parseYaml } from '#load/yaml/parse.ts';
import { defaultLimits } from '#load/source.ts';
import { expectFault } from '../marked-text.ts';

describe('what may be written', () => {
  const right = [
    'title: A\nnote: B',
    'title: a [b\nnote: c',
    'email: a@b.se\nshare: 30 %, minst\nname: a > b | c}',
    'title: text # not: a key',
    'title:\n  Text på egen rad\n  och en till',
    'title:\n  "Text" # i citattecken\nnote: A',
    'title: en lång\n  text som\n  går vidare\nnote: A',
    'title: Frågor till\n  @kommunen om vård\nnote: A',
    'who:\n  - a\n    - b\n  - c',
    'who:\n- a\n- b\nnote: c',
    'who:\n  - en lång\n    text\n  - två',
    'who:\n  - en lång\n   text\n  - två',
    'who:\n  -\n    en text\n  -\n    en till',
    'who:\n  -\n      name: A\n      note: B\n  - name: C',
    'who:\n  - # den första\n      name: A\n      note: B',
    'who:\n  - två ord: b\n    note: c',
    'who:\n  - name: A\n    note: B\n  - name: C\n    note: D\nnote: E',
    'who:\n  - - a\n    - b\n  - - c',
    'a:\n  b:\n    c: 1\n    d: 2\n  e: 3\nf:\n    g: 4\n\n    h: 5',
    'text: >-\n  - a\n  b: c: d\nnote: A',
    'who:\n  - |\n    text: @a\n    b\n  - c',
    'who:\n  - |\n   text: @a\n   b\n  - c',
    'who:\n  - text: |\n      a: b: c\n    note: d',
    'text:\n  |\n  a: @b\nnote: A',
    '# comment: a: b\ntitle: A\n  # another: @\nnote: B',
    '---\ntitle: A\n...',
    'title: "a" # b: c: d\nnote: \'b\'   # c: d: e',
    "title: 'C:\\ny'\nnote: 'det''s'\nname: '\\'",
    'title: "\\"a\\" och \\\\"\nnote: "\\""',
    'title: "a\n\n  b"\nnote: c',
    "- 'it''s': a\n- b",
    'who: [[a], b]\nname: { a: { b: 1 } }',
    'who: ["a]", \'b}\', "[c" ]\nnote: d',
    'who: [a, "b]"]\nname: {a: "}", "b}": "c"}',
    "who: [a's, [b's], c's]\nnote: d",
    "who: [[a's], b's]\nnote: d",
    'who: [a, # b ]\n  c] # d\nnote: e',
    'who: [rock \'n roll, "a\n  b" , c, fem " tum]\nnote: d',
    'who: [a#b, c# d]\nnote: e',
    'who: [a,\n  {b: c,\n  d: e}]\nnote: f',
    'who:\n  - [a,\n    {b: c,\n    d: e}]\n  - [f]',
    'who:\n  - [a: b,\n    c: d]',
  ];

  /** Read line by line these are right; js-yaml, or what is made of its events, refuses each by itself. */
  const refusedLater = [
    'who: [\n  a,\n  b\n]\nnote: c',
    'title: Ett & två\nnote: *ab\nname: vad - nu',
    'text: |\n  @a: b: c\n\t- [\n  d\nnote: A',
    'title: &ab "A"\nnote: !b  "B"\nname: !!str [a]\nurl: ! {a: 1}',
    '- [a]: b\n- c',
  ];

  test.each([...right, ...refusedLater])('is no fault before one further down: %j', (text) => {
    expectFault({ code: 'yaml-reserved-sign', at: `${text}\nlast: ⟦@⟧x`, mended: `${text}\nlast: xx`, isSure: true });
  });

  test.each(right)('is no fault at all: %j', (text) => {
    expect(parseYaml(text, defaultLimits).problems).toEqual([]);
  });
});
