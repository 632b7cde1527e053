import { describe, expect, test } from 'vitest';
import { findFault } from '#load/yaml/faults.ts';
import { expectFault, type ShownFault } from '../marked-text.ts';

/** The first fault of a text, whatever js-yaml says of it. */
const faultIn = (text: string) => findFault(text, text.length);

const adviceOn = (text: string) => faultIn(text)?.issue.fix;

describe('how a line is indented', () => {
  test.each<ShownFault & { what: string }>([
    {
      what: 'a tab',
      code: 'yaml-tab',
      at: 'a:\n  ⟦\t⟧b: 1',
      mended: 'a:\n   b: 1',
      isSure: false,
    },
    {
      what: 'a no-break space',
      code: 'yaml-hard-space',
      at: 'a:\n ⟦\u00a0⟧\u00a0b: 1',
      mended: 'a:\n   b: 1',
      isSure: true,
    },
    {
      what: 'a key under a value',
      code: 'yaml-indentation',
      at: 'a: 1\n  ⟦b: 2⟧\nc: 3',
      mended: 'a: 1\nb: 2  \nc: 3',
      isSure: true,
    },
    {
      what: 'a key under a value in quotation marks',
      code: 'yaml-indentation',
      at: 'a: "1"\n  ⟦b: 2⟧',
      mended: 'a: "1"\nb: 2  ',
      isSure: true,
    },
    {
      what: 'a key under a value three levels in',
      code: 'yaml-indentation',
      at: 'a:\n  b:\n    c: 1\n       ⟦d: 2⟧',
      mended: 'a:\n  b:\n    c: 1\n    d: 2   ',
      isSure: true,
    },
    {
      what: 'a key between two levels',
      code: 'yaml-indentation',
      at: 'a:\n    b: 1\n  ⟦c: 2⟧',
      mended: undefined,
      isSure: false,
    },
    {
      what: 'a key further out than the first',
      code: 'yaml-indentation',
      at: '  a: 1\n⟦b: 2⟧',
      mended: undefined,
      isSure: false,
    },
    {
      what: 'a key further out than the first, if not all the way',
      code: 'yaml-indentation',
      at: '  a: 1\n ⟦b: 2⟧',
      mended: undefined,
      isSure: false,
    },
    {
      what: 'a key under an item with a key',
      code: 'yaml-indentation',
      at: 'a:\n  - b: 1\n      ⟦c: 2⟧',
      mended: 'a:\n  - b: 1\n    c: 2  ',
      isSure: true,
    },
  ])('$what', expectFault);
});

describe('a line without a key', () => {
  test.each<ShownFault & { what: string }>([
    {
      what: 'lacks its colon',
      code: 'yaml-missing-colon',
      at: '⟦title Kommunen⟧\nnote: A',
      mended: 'title: xxxxxxx\nnote: A',
      isSure: true,
    },
    {
      what: 'has an equals sign for its colon',
      code: 'yaml-missing-colon',
      at: 'note: A\n⟦title=Kommunen⟧',
      mended: 'note: A\ntitle: xxxxxxx',
      isSure: true,
    },
    { what: 'is long enough for a value', code: 'yaml-missing-colon', at: '⟦a bc⟧', mended: 'a: x', isSure: true },
    { what: 'is too short for a value', code: 'yaml-missing-colon', at: '⟦a b⟧', mended: undefined, isSure: false },
    { what: 'is one word', code: 'yaml-missing-colon', at: 'a: "b"\n⟦Kommunen⟧', mended: undefined, isSure: false },
    {
      what: 'begins with a sign',
      code: 'yaml-missing-colon',
      at: 'a: "b"\n  ⟦(se nedan)⟧',
      mended: undefined,
      isSure: false,
    },
    {
      what: 'stands under a value that is whole',
      code: 'yaml-missing-colon',
      at: 'a: [b]\n  ⟦två-tre ord:sist⟧\nc: d',
      mended: 'a: [b]\n  två-tre: xxxxxxx\nc: d',
      isSure: true,
    },
    {
      what: 'stands no further in than the key above',
      code: 'yaml-missing-colon',
      at: 'a:\n  b: c\n  ⟦text i fel led⟧',
      mended: 'a:\n  b: c\n  text: xxxxxxxx',
      isSure: true,
    },
    {
      what: 'stands no further in than the dash above',
      code: 'yaml-missing-colon',
      at: 'a:\n  - b\n  ⟦c⟧',
      mended: undefined,
      isSure: false,
    },
    {
      what: 'stands no further in than the key of a value on its own line',
      code: 'yaml-missing-colon',
      at: 'a:\n  b:\n      c\n  ⟦d⟧',
      mended: undefined,
      isSure: false,
    },
    {
      what: 'lacks the space after its colon',
      code: 'yaml-missing-space',
      at: 'a: 1\ntvå-tre⟦:⟧Kommunen\nb: 2',
      mended: 'a: 1\ntvå-tre: xxxxxxx\nb: 2',
      isSure: true,
    },
    {
      what: 'has a no-break space after its colon',
      code: 'yaml-hard-space',
      at: 'a: 1\ntitle:⟦\u00a0⟧Kommunen',
      mended: 'a: 1\ntitle: Kommunen',
      isSure: true,
    },
    {
      what: 'has a no-break space and a space after its colon',
      code: 'yaml-hard-space',
      at: 'title:⟦\u00a0⟧ Kommunen',
      mended: 'title:  Kommunen',
      isSure: true,
    },
    {
      what: 'lacks the space after its dash',
      code: 'yaml-missing-space',
      at: 'who:\n⟦-⟧ett',
      mended: undefined,
      isSure: false,
    },
    { what: 'is a directive', code: 'yaml-syntax', at: '⟦%YAML 1.2⟧\na: 1', mended: undefined, isSure: false },
  ])('$what', expectFault);

  test.each([
    ['title Kommunen', 'Skriv ”title: värde”, eller dra in raden med mellanslag om den hör till texten ovanför.'],
    ['title=Kommunen', 'Skriv ”title: värde”, eller dra in raden med mellanslag om den hör till texten ovanför.'],
    ['(se nedan)', 'Skriv ”(se nedan): värde”, eller dra in raden med mellanslag om den hör till texten ovanför.'],
    [
      `(${'ab'.repeat(30)})`,
      `Skriv ”(${'ab'.repeat(19)}a: värde”, eller dra in raden med mellanslag om den hör till texten ovanför.`,
    ],
    ['title:Kommunen', 'Skriv ett mellanslag efter ”:”.'],
    ['-ett', 'Skriv ett mellanslag efter ”-”.'],
  ])('says how to mend %j', (text, advice) => {
    expect(adviceOn(text)).toBe(advice);
  });
});

describe('a value without quotation marks', () => {
  test.each<ShownFault & { what: string }>([
    {
      what: 'a colon in the text',
      code: 'yaml-colon-in-text',
      at: 'a: ⟦Mål: fler: bättre⟧   # b\nc: d',
      mended: 'a: xxxxxxxxxxxxxxxxx   # b\nc: d',
      isSure: true,
    },
    {
      what: 'a colon last',
      code: 'yaml-colon-in-text',
      at: 'a: ⟦Mål:⟧',
      mended: 'a: xxxx',
      isSure: true,
    },
    {
      what: 'a colon in the text on its own line',
      code: 'yaml-colon-in-text',
      at: 'title:\n  ⟦Vårt mål: fler⟧',
      mended: 'title:\n  xxxxxxxxxxxxxx',
      isSure: true,
    },
    {
      what: 'a sign that YAML keeps for itself',
      code: 'yaml-reserved-sign',
      at: 'a:\n  - ⟦`⟧b c',
      mended: 'a:\n  - xxxx',
      isSure: true,
    },
    {
      what: 'a sign that YAML keeps, on its own line',
      code: 'yaml-reserved-sign',
      at: 'a:\n  ⟦@⟧b\nc: d',
      mended: 'a:\n  xx\nc: d',
      isSure: true,
    },
    {
      what: 'a sign that YAML keeps, on its own line under a dash',
      code: 'yaml-reserved-sign',
      at: 'a:\n  -\n    ⟦@⟧b',
      mended: 'a:\n  -\n    xx',
      isSure: true,
    },
    {
      what: 'a sign that YAML keeps, with an anchor later',
      code: 'yaml-reserved-sign',
      at: 'a: ⟦@⟧b &c "d"',
      mended: 'a: xxxxxxxxx',
      isSure: true,
    },
    { what: 'an ampersand', code: 'yaml-reserved-sign', at: 'a: ⟦&⟧ "b"', mended: 'a: xxxxx', isSure: true },
    { what: 'an asterisk', code: 'yaml-reserved-sign', at: 'a: ⟦*⟧viktigt nu', mended: 'a: xxxxxxxxxxx', isSure: true },
    { what: 'a dash', code: 'yaml-reserved-sign', at: 'a: ⟦-⟧ b', mended: 'a: xxx', isSure: true },
    {
      what: 'a tag before a word',
      code: 'yaml-reserved-sign',
      at: 'a: ⟦!⟧viktigt ord',
      mended: 'a: xxxxxxxxxxxx',
      isSure: true,
    },
  ])('$what', expectFault);

  test('says what sign it is and gives the whole value in quotation marks', () => {
    expect(faultIn("a: @b 'c' # d")?.issue).toMatchObject({
      message: 'Ett värde får inte börja med @ utan citattecken.',
      fix: 'Skriv "@b ’c’"',
    });
    expect(adviceOn('a: Mål: fler   # b')).toBe('Skriv "Mål: fler"');
  });
});

test('a fault further down than js-yaml has read is left to it', () => {
  expect(findFault('a: b\nc: @d', 4)).toBeUndefined();
  expect(findFault('a: b\nc: @d', 5)?.issue.code).toBe('yaml-reserved-sign');
});
