import { createHash } from 'node:crypto';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { Block } from '#book/blocks.ts';
import { heading, subheading } from '#book/headings.ts';
import { paragraph, pathLink, refs, web, words } from '#book/words.ts';
import type { Figure, Shape } from '#charts/shapes.ts';
import { blocks } from '#outputs/single-file/blocks.ts';
import { neededFaces } from '#outputs/single-file/faces.ts';
import { documentOf } from '#outputs/single-file/page.ts';
import { placesIn } from '#outputs/single-file/places.ts';
import { sheetFor } from '#outputs/single-file/sheet.ts';
import { h } from 'hastscript';

const addressing = { siteUrl: 'https://plan.example', basePath: '/plan/' };

/** Blocks as HTML. */
function drawn(...list: Block[]): string {
  const numbers = new Map([
    ['lagen', 1],
    ['protokollet', 2],
  ]);
  const drawing = { places: placesIn(list, addressing), numbers, basePath: addressing.basePath };
  return toHtml(blocks(list, drawing), { allowDangerousHtml: true });
}

const at = (level: number, title: string, anchor: string): Block => ({ ...heading(level, title), anchor });

test('what follows a heading stands in a part with it, to the next of its level', () => {
  const html = drawn(
    at(2, 'A', '/mal/a/'),
    paragraph('1'),
    subheading(3, 'Om A'),
    paragraph('2'),
    at(2, 'B', '/mal/b/'),
  );
  expect(html).toBe(
    '<article class="part"><h3 id="mal-a">A</h3><p class="text">1</p><div class="part"><h4 id="mal-a-om-a">Om A</h4><p class="text">2</p></div></article><article class="part"><h3 id="mal-b">B</h3></article>',
  );
});

test('two headings of the same words have ids of their own, and the deepest level is the sixth', () => {
  const html = drawn(at(1, 'A', '/om/a/'), subheading(6, 'Mer'), subheading(6, 'Mer'));
  expect([...html.matchAll(/<(h\d) id="([^"]*)"/g)].map(([, name, id]) => [name, id])).toEqual([
    ['h2', 'om-a'],
    ['h6', 'om-a-mer'],
    ['h6', 'om-a-mer-1'],
  ]);
});

test('a link to a page leads to its place in the file, to a place within it where there is one, else to the site', () => {
  const paths = ['/kommuner/alleryd/', '/om/planen/#syftet', '/om/planen/#annat', '/ordlista/#sip', '/sok/', '/'];
  const html = drawn(
    paragraph(
      ...paths.map((path) => pathLink(path, 'x')),
      web('https://annan.example/plan/', 'y'),
      web('tel:112', 'z'),
    ),
    at(2, 'Alléryd', '/kommuner/alleryd/'),
    at(2, 'Planen', '/om/planen/'),
    subheading(3, 'Syftet'),
    paragraph({ type: 'anchor', path: '/ordlista/#sip', label: 'SIP' }, 'SIP'),
  );
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    '#kommuner-alleryd',
    '#om-planen-syftet',
    '#om-planen',
    '#ordlista-sip',
    'https://plan.example/plan/sok/',
    'https://plan.example/plan/',
    'https://annan.example/plan/',
    'tel:112',
  ]);
  expect(html).toContain('<p class="text" id="ordlista-sip">SIP</p>');
});

test('the links of a figure lead to their places too', () => {
  const link: Shape = { type: 'link', href: '/plan/mal/a/', label: 'A', shapes: [] };
  const figure: Figure = {
    ...{ width: 1, height: 1, title: 'T', description: '', class: 'timeline', hasLinks: true },
    shapes: [{ type: 'group', shapes: [link] }],
  };
  const html = drawn(at(2, 'A', '/mal/a/'), { type: 'figure', picture: { id: 'f', figure }, caption: [], width: 100 });
  expect(html).toContain('<nav class="timeline-box" aria-label="T"><svg');
  expect(html).toContain('<a href="#mal-a">');
});

test('text is never markup', () => {
  const html = drawn(paragraph('<b>&', web('https://a.example/?a=1&b="', '"')), { type: 'code', value: '<i>' });
  expect(html).toBe(
    '<p class="text">&#x3C;b>&#x26;<a href="https://a.example/?a=1&#x26;b=&#x22;">"</a></p><pre><code>&#x3C;i></code></pre>',
  );
});

test('the numbers of sources open them in place, in the list where they stand', () => {
  const html = drawn(paragraph('x', refs(['protokollet'])), {
    type: 'sources',
    items: [{ id: 'protokollet', children: words({ type: 'anchor', path: '/kallor/#protokollet', label: 'P' }, 'P') }],
  });
  expect(html).toContain(
    '<button type="button" tabindex="-1" popovertarget="kalla-2"><span class="visually-hidden">Källa </span>2',
  );
  expect(html).toContain('<li class="pop" id="kalla-2" popover="auto"><div><span id="kallor-protokollet">P</span>');
});

test('a table names its rows and columns, and a sum stands at its foot', () => {
  const cells = (...texts: string[]) => texts.map((text) => ({ children: words(text) }));
  const html = drawn({
    type: 'table',
    caption: words('Belopp'),
    columns: [{}, { isNumber: true }],
    head: [words('Vem'), words('Hur mycket')],
    rows: [cells('Kommuner', '1'), cells('Allt', '2')],
    lastIsSum: true,
  });
  expect(html).toBe(
    '<div class="scroll frame" role="group" aria-label="Belopp" tabindex="0"><table><caption><span>Belopp</span></caption><thead><tr><th scope="col">Vem</th><th scope="col" class="number">Hur mycket</th></tr></thead><tbody><tr><th scope="row">Kommuner</th><td class="number">1</td></tr></tbody><tfoot><tr><th scope="row">Allt</th><td class="number">2</td></tr></tfoot></table></div>',
  );
});

const parts = { title: 'T', description: 'D', papers: { light: '#ffffff', dark: '#000000' } };

test('the policy comes before everything it rules, and allows the style and the script by their hashes', () => {
  const html = documentOf({ ...parts, body: h('body', 'x'), style: '.å{}', script: 'sök("å");' }).replaceAll(
    '&#x27;',
    "'",
  );
  const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');
  expect(html).toContain(
    `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${hash('.å{}')}'; script-src 'sha256-${hash('sök("å");')}'; font-src data:; base-uri 'none'; form-action 'none'">`,
  );
  expect(html).toContain('<style>.å{}</style></head><body>x<script>sök("å");</script></body>');
});

test('a script that would end its own element is a fault', () => {
  expect(() => documentOf({ ...parts, body: h('body'), style: '', script: 'const a = "</script>";' })).toThrow(
    '<script>',
  );
});

test('the styles are one sheet, with the fonts in it that the text has letters of, and nothing to ask for', async () => {
  const everyday = await sheetFor('abc');
  expect(everyday).toContain('.facts');
  expect([...everyday.matchAll(/url\(([^)]{0,22})/g)].map(([, address]) => address)).toEqual([
    'data:font/woff2;base64',
    'data:font/woff2;base64',
  ]);
  expect([...(await sheetFor('abc Š')).matchAll(/url\(/g)].length).toBe(4);
});

test('a font stays where the text has one of its letters', () => {
  const css = '@font-face{src:a;unicode-range:U+20-7E,U+E5}@font-face{src:b;unicode-range:u+3??}';
  expect(neededFaces(css, 'x')).toBe('@font-face{src:a;unicode-range:U+20-7E,U+E5}');
  expect(neededFaces(css, 'Ψ')).toBe('@font-face{src:b;unicode-range:u+3??}');
});
