import { parseEvents, YAMLException } from 'js-yaml';
import { expect, test } from 'vitest';
import { syntaxFault } from '#load/yaml/syntax.ts';
import { shown, withoutMarks, type ShownFault } from '../marked-text.ts';

const maxDepth = 4;

function faultOf(text: string) {
  try {
    parseEvents(text, { maxDepth });
  } catch (error) {
    if (error instanceof YAMLException) return syntaxFault(text, error, maxDepth);
  }
  throw new Error('js-yaml takes this text');
}

test.each<ShownFault & { what: string }>([
  { what: 'too deep', code: 'yaml-too-deep', at: 'a: [[[⟦[⟧1]]]]', mended: undefined, isSure: false },
  { what: 'two commas', code: 'yaml-extra-comma', at: 'a: [b, ⟦,⟧ c]', mended: 'a: [b,   c]', isSure: true },
  { what: 'a comma first', code: 'yaml-extra-comma', at: 'a: {⟦,⟧ b: c}', mended: 'a: {  b: c}', isSure: true },
  {
    what: 'no comma after a quoted value',
    code: 'yaml-missing-comma',
    at: 'a: ["b" ⟦ett⟧, c]',
    mended: 'a: ["b",ett, c]',
    isSure: true,
  },
  {
    what: 'no comma before the last value',
    code: 'yaml-missing-comma',
    at: 'a: ["b" ⟦ett⟧]',
    mended: 'a: ["b",ett]',
    isSure: true,
  },
  {
    what: 'no comma before a key',
    code: 'yaml-missing-comma',
    at: 'a: {b: 1 ⟦not⟧: 2}',
    mended: 'a: {b: 1,not: 2}',
    isSure: true,
  },
  {
    what: 'no comma before a key with a space before its colon',
    code: 'yaml-missing-comma',
    at: 'a: {b: 1 ⟦not⟧  : 2}',
    mended: 'a: {b: 1,not  : 2}',
    isSure: true,
  },
  {
    what: 'no comma between brackets',
    code: 'yaml-missing-comma',
    at: 'a: {c: "d" ⟦{e⟧: f}}',
    mended: 'a: {c: "d",{e: f}}',
    isSure: true,
  },
  {
    what: 'neither comma nor space',
    code: 'yaml-missing-comma',
    at: 'a: ["b"⟦"c"⟧]',
    mended: undefined,
    isSure: true,
  },
  {
    what: 'no comma before a very long word',
    code: 'yaml-missing-comma',
    at: `a: ["b" ⟦${'c'.repeat(200)}⟧${'c'.repeat(50)}]`,
    mended: `a: ["b",${'c'.repeat(250)}]`,
    isSure: true,
  },
  {
    what: 'no comma before a key far into the text',
    code: 'yaml-missing-comma',
    at: `a: {b: "c", d: ${'e '.repeat(200)}⟦f⟧: g}`,
    mended: `a: {b: "c", d: ${'e '.repeat(199)}e,f: g}`,
    isSure: true,
  },
  { what: 'an unknown tag', code: 'yaml-tag', at: 'a: !b "c"\nd: ⟦!e!b⟧ "f"', mended: undefined, isSure: false },
  { what: 'a tag that is not closed', code: 'yaml-tag', at: '- a\n- ⟦!<x⟧\n', mended: undefined, isSure: false },
  { what: 'two tags', code: 'yaml-tag', at: 'a: [⟦!!str⟧ !!str b]', mended: undefined, isSure: false },
  {
    what: 'a bracket not closed after an anchor',
    code: 'yaml-unclosed-bracket',
    at: 'a: &b [c⟦⟧',
    mended: undefined,
    isSure: false,
  },
  {
    what: 'a colon in the second line of a text',
    code: 'yaml-colon-in-text',
    at: 'title: Vi vill\n  ⟦vårt mål: fler⟧\nnote: a',
    mended: undefined,
    isSure: false,
  },
  {
    what: 'a colon last in the second line of a text',
    code: 'yaml-colon-in-text',
    at: 'title: Vi vill\n  ⟦vårt mål:⟧\nnote: a',
    mended: undefined,
    isSure: false,
  },
  {
    what: 'a text after an anchor and a value',
    code: 'yaml-indentation',
    at: 'a: &b "c"\n  ⟦d e⟧',
    mended: undefined,
    isSure: false,
  },
  {
    what: 'a list that becomes keys',
    code: 'yaml-indentation',
    at: '- a\n⟦b: c⟧\n',
    mended: undefined,
    isSure: false,
  },
  {
    what: 'a bracket that stands too far out',
    code: 'yaml-indentation',
    at: 'a: [\n  b\n⟦]⟧\n',
    mended: undefined,
    isSure: false,
  },
  { what: 'an anchor without a name', code: 'yaml-syntax', at: 'a: &⟦ ⟧\n', mended: undefined, isSure: false },
])('$what', ({ code, at, mended, isSure }) => {
  const text = withoutMarks(at);
  expect(shown(text, faultOf(text))).toEqual({ code, at, mended, isSure });
});

test.each([
  ['a: [[[[1]]]]', 'Listor och nycklar ligger i varandra i fler än 4 steg.'],
  ['a: {b: 1 not: 2}', 'Före ”not” saknas ett kommatecken.'],
  ['a: !e!b "c"', 'Märket ”!e!b” är inte tillåtet.'],
])('says what is wrong in %j', (text, message) => {
  expect(faultOf(text).issue.message).toBe(message);
});

test.each([
  ['a: &b [c', 'Sätt ] sist, och ett kommatecken mellan värdena.'],
  ['title: Vi vill\n  vårt "mål": fler', 'Skriv "vårt ”mål”: fler"'],
  ['a: ["b" ett]', 'Skriv ett kommatecken och ett mellanslag före ”ett”.'],
])('says how to mend %j', (text, fix) => {
  expect(faultOf(text).issue.fix).toBe(fix);
});

test('a fault on an empty line takes one sign', () => {
  expect(faultOf('a: &b "c\n')).toMatchObject({ issue: { code: 'yaml-indentation' }, range: { start: 9, end: 10 } });
});
