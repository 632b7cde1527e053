import { describe, expect, test } from 'vitest';
import { exampleOf } from '#load/body/validate-component.ts';
import { mdxPolicy } from '#load/body/mdx-policy.ts';
import { parseBody } from '#load/body/parse.ts';
import { defaultLimits } from '#load/source.ts';

const problemsOf = (text: string) => parseBody(text, defaultLimits).problems;
/** Code and range of each problem. */
const found = (text: string) =>
  problemsOf(text).map(({ issue, range }) => `${issue.code.replace('mdx-', '')} ${range.start}–${range.end}`);
const advice = (text: string) => problemsOf(text).map(({ issue }) => issue.fix);

test.each([
  { text: 'a {b} c', problems: ['expression 2–5'] },
  { text: '{b}', problems: ['expression 0–3'] },
  { text: 'a {  /* b */}', problems: ['comment 2–13'] },
  { text: 'a {// b\n}', problems: ['comment 2–9'] },
  { text: 'a {b /* c */}', problems: ['expression 2–13'] },
  { text: 'import a from "b"', problems: ['import 0–17'] },
  { text: 'a ![b](https://c.se/d.png)', problems: ['image 2–26'] },
  { text: 'a ![b][c]\n\n[c]: https://d.se', problems: ['image 2–9'] },
  { text: '# a\n\nb', problems: ['body-heading-one 0–3'] },
  { text: '## a\n\nb', problems: [] },
])('what is not text is refused where it stands: $text', ({ text, problems }) => {
  expect(found(text)).toEqual(problems);
});

test('HTML that a parser lets through is refused, and shown by its beginning', () => {
  const html = { type: 'html' as const, value: `<b>${'x'.repeat(50)}` };
  const [breach, ...others] = mdxPolicy({ type: 'root', children: [html] });
  expect(others).toEqual([]);
  expect(breach?.range).toEqual({ start: 0, end: 0 });
  expect(breach?.issue.message).toBe(`”<<b>${'x'.repeat(37)}>” är inte tillåtet. Brödtext har inga HTML-taggar.`);
});

describe('a link', () => {
  test.each(['https://a.se/b', 'mailto:a@b.se', 'tel:+46-10123', 'tel:1177', '/mal/', '#a', '/'])(
    'may lead to %s',
    (url) => {
      expect(found(`a [b](${url}) c`)).toEqual([]);
    },
  );

  test.each([
    { url: 'http://a.se/http:b', nearest: 'https://a.se/http:b' },
    { url: 'HTTP://a.se', nearest: 'https://a.se' },
    { url: '//a.se//b', nearest: 'https://a.se//b' },
    { url: 'www.a.se//b', nearest: 'https://www.a.se//b' },
    { url: 'a.b@c.se', nearest: 'mailto:a.b@c.se' },
    { url: 'mal/stod-2', nearest: '/mal/stod-2/' },
    { url: '../mal/stod.mdx', nearest: '/mal/stod/' },
    { url: './mal/stod.md', nearest: '/mal/stod/' },
    { url: '../../kallor.yaml', nearest: '/kallor/' },
    { url: 'kallor.yml', nearest: '/kallor/' },
    { url: 'mal/', nearest: '/mal/' },
  ])('to $url is refused, and $nearest suggested', ({ url, nearest }) => {
    expect(found(`a [b](${url}) c`)).toEqual([`link 2–${url.length + 7}`]);
    expect(advice(`a [b](${url}) c`)).toEqual([`Menade du ”${nearest}”?`]);
  });

  test.each([
    'ftp://a.se/http://b',
    'data:http://a',
    'javascript:a',
    'x:b@c.se',
    'a@b.se:80',
    'a@b@c.se',
    'x:www.a',
    'x://b',
    'a.pdf',
    'a.mdxx',
    'A/b',
    'tel:abc',
    'mål/stod',
  ])('to %s is refused, and nothing suggested', (url) => {
    expect(advice(`a [b](${url}) c`)).toEqual([
      'Länka med https://, mailto:, tel: eller en sökväg på webbplatsen som /om/planen/.',
    ]);
  });

  test('that is named elsewhere is refused there', () => {
    expect(found('a [b][c]\n\n[c]: http://d.se')).toEqual(['link 10–26']);
  });
});

describe('an invisible character written with letters', () => {
  test.each([
    { text: 'a&#x200b;b&#x200b;', range: '0–18' },
    { text: '[a](https://b.se/&#x200b;)', range: '0–26' },
    { text: '[a][b]\n\n[b]: https://b.se/&#x200b;', range: '8–34' },
    { text: '<Delvis not="a&#x200b;">b</Delvis>', range: '8–23' },
  ])('is found once, also in an address or an attribute: $text', ({ text, range }) => {
    expect(found(text)).toEqual([`control-character ${range}`]);
    expect(problemsOf(text)[0]?.issue.message).toContain('U+200B');
  });
});

describe('a component', () => {
  test.each([
    '<Kalla id="a" />',
    'b <Delvis not="a">c</Delvis>',
    '<Delvis not="a">`c`</Delvis>',
    '<Delvis not="a">\n```\nc\n```\n</Delvis>',
    '<Delvis not="a">**c**</Delvis>',
  ])('with its attribute is right: %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    { text: 'b <Delvis not="a"></Delvis>', problems: ['component-empty 2–27'] },
    { text: 'b <Delvis not="a"> </Delvis>', problems: ['component-empty 2–28'] },
    { text: '<Delvis not="a">\n</Delvis>', problems: ['component-empty 0–26'] },
    { text: '<Delvis not="a">\n***\n</Delvis>', problems: ['component-empty 0–30'] },
    { text: 'b <Delvis not="a" />', problems: ['component-empty 2–20'] },
    { text: 'b <Delvis not="a"><Kalla id="c" /></Delvis>', problems: ['component-empty 2–43'] },
    { text: '<Kalla id="a">b</Kalla>', problems: ['component-content 0–23'] },
    { text: 'b <Kalla />', problems: ['attribute-missing 2–11'] },
    { text: 'b <Kalla id="" />', problems: ['attribute-missing 2–17'] },
    { text: 'b <Delvis not=" ">c</Delvis>', problems: ['attribute-missing 2–28'] },
    { text: 'b <Kalla id />', problems: ['attribute 9–11'] },
    { text: 'b <Kalla id="a" id="c" />', problems: ['attribute 16–22'] },
    { text: 'b <Kalla not="a" />', problems: ['attribute 9–16'] },
    { text: 'b <Kalla {...a} />', problems: ['attribute 9–15'] },
    { text: 'b <Kalla id={a} />', problems: ['attribute 9–15'] },
    { text: 'b <Bild id="a" />', problems: ['component 2–17'] },
    { text: 'b <>c</>', problems: ['component 2–8'] },
  ])('is refused where it is wrong: $text', ({ text, problems }) => {
    expect(found(text)).toEqual(problems);
  });

  test('says which attribute is wrong, or missing', () => {
    const said = (text: string) => problemsOf(text).map(({ issue }) => issue.message);
    expect(said('<Kalla {...a} />')).toEqual([
      '<Kalla>: ”…” är okänt, eller står inte som text inom raka citattecken.',
    ]);
    expect(said('<Kalla not="a" />')).toEqual([
      '<Kalla>: ”not” är okänt, eller står inte som text inom raka citattecken.',
    ]);
    expect(said('<Kalla />')).toEqual(['<Kalla> saknar ”id”.']);
    expect(said('b <>c</>')).toEqual(['Tomma vinkelparenteser är inte tillåtna.']);
  });

  test('is shown as it is written', () => {
    expect(exampleOf('Kalla')).toBe('<Kalla id="…" />');
    expect(exampleOf('Delvis')).toBe('<Delvis not="…">text</Delvis>');
  });
});

describe('what the grammar says of a place', () => {
  test.each([
    { text: '- ## a', problems: ['body-heading-place 2–6'] },
    { text: '> - ## a', problems: ['body-heading-place 4–8'] },
    { text: '<Delvis not="a">\n## b\n\nc\n</Delvis>', problems: ['body-heading-place 17–21'] },
    { text: '## a <Kalla id="b" />', problems: ['body-source-place 5–21'] },
    { text: '[a *b <Kalla id="c" />*](/d/)', problems: ['body-source-place 6–22'] },
    { text: '[a <Kalla id="c" />][d]\n\n[d]: /e/', problems: ['body-source-place 3–19'] },
    { text: '## a <Delvis not="b">c</Delvis>', problems: ['body-partly-place 5–31'] },
    { text: '[<Delvis not="b">c</Delvis>](/d/)', problems: ['body-partly-place 1–27'] },
    {
      text: '<Delvis not="a">b <Delvis not="c">d</Delvis></Delvis>',
      problems: ['body-partly-place 18–44'],
    },
    { text: '<Delvis not="a">\n- <Delvis not="c">d</Delvis>\n</Delvis>', problems: ['body-partly-place 19–45'] },
  ])('is said where it stands wrong: $text', ({ text, problems }) => {
    expect(found(text)).toEqual(problems);
  });

  test.each([
    '- a\n\n  > b\n\n  1. c\n\n     | d | e |\n     | - | - |\n     |   | f |',
    '> <Delvis not="a">\n>\n> - b\n> - c\n>\n> </Delvis>',
    '<Delvis not="a">\n\n| b |\n| - |\n| c |\n\n> d\n\n```\ne\n```\n\n</Delvis>',
    '| <Delvis not="a">b</Delvis> | c <Kalla id="d" /> |\n| - | - |\n| *e <Kalla id="f" />* | **`g`** |',
    '## [a](/b/) `c` *d*\n\n###### e',
    'a\\\nb  \nc\n\n---\n\n<Kalla id="d" />',
    '[a][b], [b][] och [b]\n\n[b]: /c/',
  ])('lets through what is printed there: %j', (text) => {
    expect(found(text).filter((problem) => !problem.startsWith('heading-skip'))).toEqual([]);
  });
});

describe('what holds nothing', () => {
  test.each([
    { text: '##', what: 'Rubriken', range: '0–2' },
    { text: '## &nbsp;', what: 'Rubriken', range: '0–9' },
    { text: 'a [](/b/)', what: 'Länken', range: '2–9' },
    { text: 'a [*&shy;*][b]\n\n[b]: /c/', what: 'Länken', range: '2–14' },
    { text: '- a\n-', what: 'Punkten i listan', range: '4–5' },
    { text: '>', what: 'Citatet', range: '0–1' },
    { text: '```\n \n```', what: 'Rutan med kod', range: '0–9' },
    { text: 'a\n\n&nbsp;', what: 'Stycket', range: '3–9' },
    { text: '> - &nbsp;', what: 'Stycket', range: '4–10' },
  ])('is said once: $text', ({ text, what, range }) => {
    expect(found(text)).toEqual([`body-empty ${range}`]);
    expect(problemsOf(text)[0]?.issue.message).toBe(`${what} har ingen text.`);
  });

  test.each(['- <Kalla id="a" />', '> ---', '- ```\n  a\n  ```'])(
    'is not that which holds more than text: %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test('is not said of that which holds something wrong', () => {
    expect(found('## {a}')).toEqual(['expression 3–6']);
    expect(found('[![](https://a.se/b.png)](/c/)')).toEqual(['image 1–24']);
  });
});

describe('what would be lost in print is refused', () => {
  test.each([
    { text: '| a | b |\n| - | - |', problems: ['body-table-rows 0–19'] },
    { text: '| a |\n| - |\n| b | c |\n| d |', problems: ['body-table-cells 12–21'] },
    { text: '[a][b]\n\n[b]: /c/\n[d]: /e/', problems: ['body-unused-address 17–25'] },
    { text: '[a][b]\n\n[b]: /c/\n[B]: /e/', problems: ['body-unused-address 17–25'] },
    { text: '[a]: http://b.se', problems: ['link 0–16'] },
    { text: 'a [^1]', problems: ['body-footnote 0–6'] },
    { text: 'a [^1]\n\n[^1]: b c', problems: ['body-footnote 0–6', 'body-footnote 8–17'] },
    { text: 'a [^1]\n\n[^1]: http://b.se', problems: ['body-footnote 2–6', 'body-footnote 8–25'] },
    { text: '`[^1]`', problems: [] },
    { text: 'a [b](/c/ "d")', problems: ['body-link-title 2–14'] },
    { text: 'a [b](/c/ "")', problems: [] },
    { text: 'a [b][c]\n\n[c]: /d/ "e"', problems: ['body-link-title 10–22'] },
  ])('$text', ({ text, problems }) => {
    expect(found(text)).toEqual(problems);
  });

  test('so is a type that no parser here makes', () => {
    const root = { type: 'root' as const, children: [{ type: 'delete' as const, children: [] }] };
    expect(mdxPolicy(root as never).map(({ issue }) => issue.code)).toEqual(['mdx-syntax']);
  });
});
