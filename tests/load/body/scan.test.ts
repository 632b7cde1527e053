import { describe, expect, test } from 'vitest';
import { scanBody } from '#load/body/scan.ts';

/** Code and range of each problem. */
const found = (text: string) =>
  scanBody(text).map(({ issue, range }) => `${issue.code.replace('mdx-', '')} ${range.start}–${range.end}`);
/** The message and advice of each problem. */
const said = (text: string) => scanBody(text).map(({ issue }) => `${issue.message} ${issue.fix}`);

describe('a line that would be code', () => {
  test.each([
    { text: 'import x\ny', problems: ['import 0–8'] },
    { text: '\n\nexport x\r\ny', problems: ['import 2–10'] },
    { text: 'a\n \t\r\nexport x', problems: ['import 6–14'] },
    { text: '# Rubrik\nimport x', problems: ['import 9–17'] },
    { text: 'a\n\n## Rubrik\nimport x', problems: ['import 13–21'] },
  ])('begins a paragraph: %j', ({ text, problems }) => {
    expect(found(text)).toEqual(problems);
  });

  test.each(['a import x', 'a\nimport x', 'a\n\n  import x', 'importen x', '#\na\nimport x'])(
    'is text elsewhere: %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('a brace', () => {
  test.each([
    { text: 'a {b}', problems: ['expression 2–3'] },
    { text: '{{a}} {b}', problems: ['expression 0–1', 'expression 6–7'] },
    { text: 'a {/* b */}', problems: ['comment 2–3'] },
    { text: '{  // b\n}', problems: ['comment 0–1'] },
    { text: '{a {// b\n}}', problems: ['expression 0–1', 'comment 3–4'] },
    { text: '{/a}', problems: ['expression 0–1'] },
    { text: '{a/* b */}', problems: ['expression 0–1'] },
    { text: '\\{a\\} {\\b}', problems: ['expression 6–7'] },
  ])('is code or a comment, unless a backslash makes it text: $text', ({ text, problems }) => {
    expect(found(text)).toEqual(problems);
  });
});

describe('a sign for less than', () => {
  test.each([
    { text: 'a < 5 \\<b', problems: [] },
    { text: 'a <5', problems: ['stray-sign 2–3'] },
    { text: 'a <> < b', problems: ['stray-sign 2–3'] },
    { text: 'a <', problems: ['stray-sign 2–3'] },
    { text: 'a <!-- b -->', problems: ['comment 2–6'] },
  ])('is text before a blank: $text', ({ text, problems }) => {
    expect(found(text)).toEqual(problems);
  });

  test.each([
    { text: 'a <http://b.se/c>', end: 17, url: 'http://b.se/c' },
    { text: 'a <https://b.se>', end: 16, url: 'https://b.se' },
    { text: 'a <mailto:b@c.se>', end: 17, url: 'mailto:b@c.se' },
    { text: 'a <b@c.se>', end: 10, url: 'mailto:b@c.se' },
    { text: 'a <b@c.se?body=d:e>', end: 19, url: 'mailto:b@c.se?body=d:e' },
  ])('around an address makes no link: $text', ({ text, end, url }) => {
    expect(found(text)).toEqual([`bare-link 2–${end}`]);
    expect(said(text)[0]).toContain(`[vad sidan heter](${url})`);
  });

  test('before an address says nothing of a tag before it', () => {
    expect(found('<b> <https://c.se>')).toEqual(['component 0–3', 'bare-link 4–18']);
  });
});

describe('a tag that is no component', () => {
  test('is reported where it opens, and where it only closes', () => {
    expect(found('<b>a</b> <b>')).toEqual(['component 0–3', 'component 9–12']);
    expect(found('a</b> </b>')).toEqual(['component 1–5']);
  });

  test('names the component it is like', () => {
    expect(said('<Delvs not="a">b</Delvs>')).toEqual([
      '”<Delvs>” är inte tillåtet. Brödtext har inga HTML-taggar. Menade du <Delvis …>?',
    ]);
  });
});

describe('a component', () => {
  test.each(['<Kalla id="a" />', "<Kalla id='a'/>", '<Delvis not="a">b</Delvis>', '<Delvis not="a {b} c">d</Delvis >'])(
    'with literal attributes is right: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test.each([
    { text: '<Delvis not=a>b</Delvis>', range: '8–14', name: 'not' },
    { text: '<Delvis  not="a b"  data-x=\'b\'  data-y={c} >d</Delvis>', range: '32–44', name: 'data-y' },
    { text: '<Kalla id=”a” />', range: '7–16', name: 'id' },
    { text: '<Kalla {...a} />', range: '7–16', name: '' },
    { text: '<Delvis not>b</Delvis>', range: '8–12', name: 'not' },
    { text: '<Delvis not="a">b</Delvis c>', range: '26–28', name: 'c' },
    { text: '<Kalla id="" a b />', range: '13–19', name: 'a' },
    { text: '<Delvis not="a>b</Delvis>', range: '8–12', name: 'not' },
    { text: '<Kalla id="a />', range: '7–10', name: 'id' },
  ])('with another attribute is reported there, once: $text', ({ text, range, name }) => {
    expect(found(text)).toEqual([`attribute ${range}`]);
    expect(scanBody(text)[0]?.issue.message).toContain(`: ”${name}” är okänt`);
  });

  test.each([
    { text: 'a <Kalla id="b">c', problems: ['unclosed-tag 2–16'] },
    { text: 'a</Delvis>', problems: ['unclosed-tag 1–10'] },
    { text: '<Delvis not="a"></Kalla></Delvis>', problems: ['unclosed-tag 16–24', 'unclosed-tag 24–33'] },
    { text: '<Delvis not="a"><Delvis not="b">c</Delvis>', problems: ['unclosed-tag 0–16'] },
    { text: '<Delvis not=a>b</Delvis> c</Delvis>', problems: ['attribute 8–14', 'unclosed-tag 26–35'] },
    { text: '<Kalla id="a" /', problems: ['unclosed-tag 0–15'] },
    { text: '<Kalla id="a" <b>', problems: ['unclosed-tag 0–14', 'component 14–17'] },
    { text: '<Delvis not="a">b</Delvis', problems: ['unclosed-tag 17–25'] },
  ])('of which a half is missing is reported where the other half stands: $text', ({ text, problems }) => {
    expect(found(text)).toEqual(problems);
  });

  test('of which a half is missing is shown whole', () => {
    expect(said('<Kalla id="a">')).toEqual([
      'Här står bara den ena halvan av <Kalla>. Skriv <Kalla id="…" />, i samma stycke.',
    ]);
    expect(said('</Delvis>')).toEqual([
      'Här står bara den ena halvan av <Delvis>. Skriv <Delvis not="…">text</Delvis>, i samma stycke.',
    ]);
  });

  test.each([
    'a <Delvis not="b">c\n\nd</Delvis>',
    '<Delvis not="b">c\n \t\nd</Delvis>',
    '<Delvis not="b">c\r\n\r\nd</Delvis>',
  ])('with text after it must close in its paragraph: %j', (text) => {
    expect(found(text)).toEqual([`unclosed-tag ${text.indexOf('<')}–${text.indexOf('c')}`]);
  });

  test.each([
    '<Delvis not="b">c\nd</Delvis>',
    '<Delvis not="b">\n\nc\n\nd\n</Delvis>',
    '<Delvis not="b"> \t\r\n\r\nc</Delvis>',
  ])('in one paragraph, or alone on its line, may close later: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('code in backticks', () => {
  test.each([
    '`<b>` och ``{`}`` a',
    '``{``',
    '`a` `<b>` `{c}`',
    '`a\n<b>`',
    '```\n<b>\n\n{c}\n```',
    'a\n````\n<b>\n\n{c}\n````\n',
    '- ```\n  <b>\n\n  {c}\n  ```',
    '> 1. ```\n> <b>\n\n> ```',
  ])('is text: %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    { text: '`a <b>', problems: ['component 3–6'] },
    { text: '`` ` `` <b> `', problems: ['component 8–11'] },
    { text: '`a`<b>`c`', problems: ['component 3–6'] },
    { text: '`a\n\n<b>`', problems: ['component 4–7'] },
    { text: '`a\r\n \t\r\n<b>`', problems: ['component 8–11'] },
    { text: 'a ```\n\n<b>\n```', problems: ['component 7–10'] },
    { text: '``\n\n<b>\n``', problems: ['component 4–7'] },
    { text: '```\n<b>\n```\n<c>', problems: ['component 12–15'] },
  ])('ends with its paragraph, or does not begin: $text', ({ text, problems }) => {
    expect(found(text)).toEqual(problems);
  });
});

test('problems come in order of place', () => {
  expect(found('<Kalla id="a">\n\n<b>\n\nimport x\n\n{y}')).toEqual([
    'unclosed-tag 0–14',
    'component 16–19',
    'import 21–29',
    'expression 31–32',
  ]);
});
