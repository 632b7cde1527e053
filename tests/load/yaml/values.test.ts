import { describe, expect, test } from 'vitest';
import { findFault } from '#load/yaml/faults.ts';
import { closingQuote } from '#load/yaml/values.ts';
import { expectFault, type ShownFault } from '../marked-text.ts';

const textOf = (text: string) => {
  const issue = findFault(text, text.length)?.issue;
  return issue && `${issue.message} ${issue.fix}`;
};

describe('a value in quotation marks', () => {
  test.each<ShownFault & { what: string }>([
    {
      what: 'holds a backslash before a letter',
      code: 'yaml-escape',
      at: 'a: "C:⟦\\⟧temp" # b\nc: d',
      mended: 'a: xxxxxxxxxxxxx\nc: d',
      isSure: true,
    },
    {
      what: 'ends in a backslash too many',
      code: 'yaml-unclosed-quote',
      at: 'a: ⟦"C:\\\\temp\\"⟧\nc: d',
      mended: 'a: xxxxxxxxxxx\nc: d',
      isSure: true,
    },
    {
      what: 'is not closed',
      code: 'yaml-unclosed-quote',
      at: "a:\n  - ⟦'b⟧\n",
      mended: 'a:\n  - xx\n',
      isSure: true,
    },
    {
      what: 'is closed by the sign that opens the value of the next key',
      code: 'yaml-unclosed-quote',
      at: 'who:\n  - name: ⟦"Ung⟧\n    role: "Ledare"',
      mended: 'who:\n  - name: xxxx\n    role: "Ledare"',
      isSure: true,
    },
    {
      what: 'is closed by the sign that opens the value of the next item',
      code: 'yaml-unclosed-quote',
      at: '- name: ⟦"Ung⟧\n- name: "Gammal"',
      mended: '- name: xxxx\n- name: "Gammal"',
      isSure: true,
    },
    {
      what: 'is closed just after a key and its colon',
      code: 'yaml-unclosed-quote',
      at: 'name: ⟦"Ung⟧\nrole:"Ledare"',
      mended: 'name: xxxx\nrole:"Ledare"',
      isSure: true,
    },
    {
      what: 'ends before the text does',
      code: 'yaml-quote-in-text',
      at: 'a: "Ung⟦"⟧ och trygg" # b\nc: d',
      mended: 'a: xxxxxxxxxxxxxxxxxxxx\nc: d',
      isSure: true,
    },
    {
      what: 'goes on at once after it ends',
      code: 'yaml-quote-in-text',
      at: 'a: "b⟦"⟧"c"',
      mended: 'a: xxxxxx',
      isSure: true,
    },
    {
      what: 'ends on a later line, where the text goes on',
      code: 'yaml-quote-in-text',
      at: "a: 'b\n  c⟦'⟧ d:\ne: f",
      mended: 'a: xxxxxxxxxx\ne: f',
      isSure: true,
    },
    {
      what: 'has no space before what only looks like a comment',
      code: 'yaml-quote-in-text',
      at: 'a: "b⟦"⟧# c',
      mended: 'a: xxxxxx',
      isSure: true,
    },
  ])('$what', expectFault);

  test('says how the text is written right', () => {
    expect(textOf('a: "C:\\temp" # c')).toBe(
      'Ett omvänt snedstreck inom citattecken läses som början på ett specialtecken. Skriv två i rad: "C:\\\\temp"',
    );
    expect(textOf('a: [b, "C:\\temp"] # "c"')).toBe(
      'Ett omvänt snedstreck inom citattecken läses som början på ett specialtecken. Skriv två i rad: "C:\\\\temp"',
    );
    expect(textOf('a: "C:\\temp # c\nb: "d"')).toBe(
      'Ett omvänt snedstreck inom citattecken läses som början på ett specialtecken. ' +
        'Skriv två i rad: "”C:\\\\temp # c"',
    );
    expect(textOf('a: "Ung" och "trygg"\nb: c')).toBe(
      'Värdet tar slut vid det här citattecknet, men raden fortsätter. ' +
        'Citattecken inne i texten ska vara svenska. Skriv "Ung” och ”trygg"',
    );
    expect(textOf("a: 'Ung' och \"trygg\nb: c")).toBe(
      'Värdet tar slut vid det här citattecknet, men raden fortsätter. ' +
        'Citattecken inne i texten ska vara svenska. Skriv "’Ung’ och ”trygg"',
    );
    expect(textOf('- "')).toBe(
      'Citattecknet som inleder värdet avslutas aldrig. Sätt samma citattecken sist i värdet, eller ta bort det första.',
    );
  });

  test('ends where its sign stands alone', () => {
    expect(closingQuote("'a''b' 'c'", 0)).toEqual({ end: 5 });
    expect(closingQuote('a "b\\"\\\\" "c"', 2)).toEqual({ end: 8 });
    expect(closingQuote('"a\\nb"', 0)).toEqual({ badEscape: 2 });
    expect(closingQuote("'a\\nb'", 0)).toEqual({ end: 5 });
    expect(closingQuote('"a', 0)).toBeUndefined();
  });
});

describe('a value in brackets', () => {
  test.each<ShownFault & { what: string }>([
    {
      what: 'is not closed before the next key',
      code: 'yaml-unclosed-bracket',
      at: 'who: ⟦[⟧a, b\nrole: c]',
      mended: 'who: xxxxx\nrole: c]',
      isSure: true,
    },
    {
      what: 'is not closed before the next key, after a comment',
      code: 'yaml-unclosed-bracket',
      at: 'who: ⟦[⟧a, # b]\nrole: c]',
      mended: 'who: xxxxxxxx\nrole: c]',
      isSure: true,
    },
    {
      what: 'is not closed before the next item',
      code: 'yaml-unclosed-bracket',
      at: 'who:\n  - ⟦[⟧a\n  - b]',
      mended: 'who:\n  - xx\n  - b]',
      isSure: true,
    },
    {
      what: 'is not closed before a key further out',
      code: 'yaml-unclosed-bracket',
      at: 'a:\n  who: ⟦[⟧a\nrole: c]',
      mended: 'a:\n  who: xx\nrole: c]',
      isSure: true,
    },
    {
      what: 'lacks the innermost of three',
      code: 'yaml-unclosed-bracket',
      at: 'a: [[⟦[⟧b\nc: d',
      mended: 'a: xxxx\nc: d',
      isSure: true,
    },
    {
      what: 'is closed by the wrong sign',
      code: 'yaml-unclosed-bracket',
      at: 'a: ⟦{⟧b: c]\nd: e',
      mended: 'a: xxxxxx\nd: e',
      isSure: true,
    },
    {
      what: 'holds a backslash in quotation marks',
      code: 'yaml-escape',
      at: 'a: ["b", "C:⟦\\⟧t]", c]',
      mended: 'a: xxxxxxxxxxxxxxxxx',
      isSure: true,
    },
    {
      what: 'has a quotation mark that the next key closes',
      code: 'yaml-unclosed-quote',
      at: 'a: [b, ⟦"c, d]⟧\ne: "f"',
      mended: 'a: xxxxxxxxxx\ne: "f"',
      isSure: true,
    },
    {
      what: 'has a quotation mark on a later line that is never closed',
      code: 'yaml-unclosed-quote',
      at: "a: [\n  ⟦'b, c]⟧\nd: e",
      mended: "a: x\n  'b, c]\nd: e",
      isSure: true,
    },
    {
      what: 'ends before the text does',
      code: 'yaml-text-after-list',
      at: 'a: [1] ⟦sidor # b⟧\nc: d',
      mended: 'a: xxxxxxxxxxxxx\nc: d',
      isSure: true,
    },
  ])('$what', expectFault);

  test('goes on with the sign that closes it', () => {
    expectFault({ code: 'yaml-text-after-list', at: 'a: [b]⟦]⟧', mended: 'a: xxxx', isSure: true });
  });

  test('says which sign is lacking, or what is too much', () => {
    expect(textOf('who: [a')).toBe(
      'Parentesen som öppnas här avslutas aldrig, eller avslutas med fel tecken. ' +
        'Sätt ] sist, och ett kommatecken mellan värdena.',
    );
    expect(textOf('who: [{a]')).toBe(
      'Parentesen som öppnas här avslutas aldrig, eller avslutas med fel tecken. ' +
        'Sätt } sist, och ett kommatecken mellan värdena.',
    );
    expect(textOf('title: [Utkast] Plan')).toBe(
      'Värdet tar slut vid parentesen, men raden fortsätter med ”Plan”. ' +
        'Ta bort ”Plan”. Är allt en text, så skriv "[Utkast] Plan"',
    );
  });
});
