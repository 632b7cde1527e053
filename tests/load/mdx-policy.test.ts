import { describe, expect, test } from 'vitest';
import { exampleOf, mdxPolicy } from '#load/mdx-policy.ts';
import { parseBody } from '#load/parse-body.ts';
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
    { text: '[a](https://b.se "c&#x200b;")', range: '0–29' },
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
    { text: '<Delvis not="a">\n```\n\n```\n</Delvis>', problems: ['component-empty 0–35'] },
    { text: 'b <Delvis not="a" />', problems: ['component-empty 2–20'] },
    { text: 'b <Delvis not="a"><Kalla id="c" /></Delvis>', problems: ['component-empty 2–43'] },
    { text: '<Kalla id="a">b</Kalla>', problems: ['component-content 0–23'] },
    { text: 'b <Kalla />', problems: ['attribute-missing 2–11'] },
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
