import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { joinSheets } from '#site/joined-sheets.ts';
import { withLeanPolicy } from '#site/lean-policy.ts';
import { reachOf, withNeededScopes } from '#site/needed-scopes.ts';
import { shortNames, withShortNames } from '#site/short-scopes.ts';
import { attribute, readPages } from './pages.ts';

const pages = readPages();
const a = 'data-astro-cid-aaaaaaa1';
const b = 'data-astro-cid-bbbbbbb2';

describe('short scopes', () => {
  test('each scope gets a short name of its own, whatever order the files come in', () => {
    const page = `<p ${b}><b ${a}></b></p>`;
    const sheet = `p[${b}]{}`;
    const expected = [
      [a, 'data-0c'],
      [b, 'data-1c'],
    ];
    expect([...shortNames([page, sheet])]).toEqual(expected);
    expect([...shortNames([sheet, page])]).toEqual(expected);
    expect(withShortNames(page + sheet, shortNames([page]))).toBe('<p data-1c><b data-0c></b></p>p[data-1c]{}');
  });

  test('no page carries the long names', () => {
    expect(pages.filter(({ html }) => html.includes('data-astro-cid-'))).toEqual([]);
  });
});

describe('needed scopes', () => {
  const lean = (page: string, ...sheets: string[]) => withNeededScopes(page, reachOf(sheets));

  test('a scope stays where a rule of it reaches the element, by tag, by class or by both', () => {
    const page = `<ul ${a}><li class="x now" ${a}></li><li class="x" ${a}></li><p class="y" ${a}></p></ul>`;
    expect(lean(page, `li.now[${a}]{}.y[${a}]:hover{}`)).toBe(
      `<ul><li class="x now" ${a}></li><li class="x"></li><p class="y" ${a}></p></ul>`,
    );
  });

  test('each part of a selector reaches for itself, and a pseudo-class may stand on either side', () => {
    const page = `<ul class="list" ${a}><li ${a}><a href="/" ${a}>A</a><b ${a}></b></li></ul>`;
    expect(lean(page, `.list[${a}] a[${a}][aria-current],li[${a}]:not(:last-child):after{}`)).toBe(
      `<ul class="list" ${a}><li ${a}><a href="/" ${a}>A</a><b></b></li></ul>`,
    );
  });

  test('a rule for anything in the scope keeps it everywhere', () => {
    const page = `<p ${a}><b ${a}></b></p>`;
    expect(lean(page, `:is(h2,h3)[${a}]{}`)).toBe(page);
    expect(lean(page, `[${a}]>*{}`)).toBe(page);
  });

  test('an element in two scopes keeps the one that it needs, with no value', () => {
    expect(lean(`<h2 id="x" ${a}="true" ${b}>`, `h2[${a}]{}p[${b}]{}`)).toBe(`<h2 id="x" ${a}>`);
  });

  test('a scope without rules is nowhere', () => {
    expect(lean(`<p class="x" ${a}></p>`, `p[${b}]{}`)).toBe('<p class="x"></p>');
  });
});

describe('the lean policy', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const page = (sources: string, body: string) =>
    `<meta http-equiv="content-security-policy" content="script-src ${sources};"><body>${body}</body>`;

  test('keeps the hash of the script in the page and takes away those of others', () => {
    const body = '<script type="module">a()</script>';
    expect(withLeanPolicy(page(`'self' ${hash('a()')} ${hash('b()')}`, body))).toBe(
      page(`'self' ${hash('a()')}`, body),
    );
  });

  test('the hash of nothing allows nothing, and goes', () => {
    const body = '<script src="/a.js"></script>';
    expect(withLeanPolicy(page(`'self' ${hash('')}`, body))).toBe(page("'self'", body));
  });

  test('every page allows by hash the scripts and styles that it holds, and no others', () => {
    const wrong = pages.flatMap(({ path, html, elements }) => {
      const policy = elements.find((element) => attribute(element, 'http-equiv') === 'content-security-policy');
      const allowed = [...(policy ? (attribute(policy, 'content') ?? '') : '').matchAll(/'sha256-[^']+'/g)];
      const held = [...html.matchAll(/<(script|style)(?=[\s>])[^>]*>([^]*?)<\/\1>/g)].flatMap(([, , text = '']) =>
        text === '' ? [] : [hash(text)],
      );
      const [first, second] = [allowed.map(([word]) => word), held].map((list) => [...new Set(list)].sort().join());
      return first === second ? [] : [path];
    });
    expect(wrong).toEqual([]);
  });
});

describe('joined sheets', () => {
  const linkTo = (address: string) => `<link rel="stylesheet" href="${address}">`;
  const sheets = new Map([
    ['/x/base.css', 'base'],
    ['/x/one.css', 'one'],
    ['/x/two.css', 'two'],
  ]);
  const linksIn = (some: string[]) => some.map((page) => [...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href));

  test('what most pages share is one sheet, first; the rest of a page is another', () => {
    const some = [
      linkTo('/x/one.css') + linkTo('/x/base.css') + linkTo('/x/two.css'),
      linkTo('/x/base.css'),
      `${linkTo('/x/base.css')}<title>`,
    ];
    const joined = joinSheets(some, sheets);
    const [first, second, third] = linksIn(joined.pages);
    expect(first?.map((address) => joined.sheets.get(address ?? ''))).toEqual(['base', 'one\ntwo']);
    expect(second).toEqual(first?.slice(0, 1));
    expect(third).toEqual(second);
    expect(joined.pages[2]).toMatch(/<title>$/);
    expect([...joined.sheets.keys()].every((address) => /^\/x\/[0-9a-f]{8}\.css$/.test(address))).toBe(true);
  });

  test('a page without sheets stays as it is, and a sheet that is not there is an error', () => {
    expect(joinSheets(['<p>'], sheets)).toEqual({ pages: ['<p>'], sheets: new Map() });
    expect(() => joinSheets([linkTo('/x/none.css')], sheets)).toThrow('/x/none.css');
  });

  test('a page of the site asks for two sheets at most', () => {
    const many = pages.filter(({ elements }) => {
      return elements.filter((element) => attribute(element, 'rel') === 'stylesheet').length > 2;
    });
    expect(many.map(({ path }) => path)).toEqual([]);
  });
});
