import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { singleFile } from '#outputs/single-file/single-file.ts';

const addressing = { siteUrl: 'https://plan.example', basePath: '/plan/' };
const files: Record<string, string> = {
  '_astro/a.css': "@font-face { src: url('./sans.woff2') format('woff2'); } p { color: red; }",
  '_astro/b.css':
    '.b { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=); src: url(/plan/_astro/sans.woff2); }',
  '_astro/sans.woff2': 'font',
};
const read = (path: string) => {
  const text = files[path];
  if (text === undefined) throw new Error(`no file ${path}`);
  return new TextEncoder().encode(text);
};

/** The single file of a body, as text. */
function made(body: string, { head = '', script = 'run();' } = {}): string {
  const page = `<!doctype html><html lang="sv"><head><meta charset="utf-8">${head}<title>Planen</title></head><body>${body}</body></html>`;
  return new TextDecoder().decode(singleFile({ page, script, addressing, read }).bytes);
}

/** What stands in the body, before the script. */
const bodyOf = (body: string) => /<body>(.*)<script>/s.exec(made(body))?.[1];

test('the file has its address and type', () => {
  const { path, type } = singleFile({ page: '<!doctype html><p>x</p>', script: '', addressing, read });
  expect({ path, type }).toEqual({ path: 'ladda-ner/handlingsplan.html', type: 'text/html' });
});

test('headings sink as far as what they stand in says, and nested shifts add up', () => {
  const body = '<h2>A</h2><div data-shift="1"><h2>B</h2><div data-shift="2"><h3>C</h3></div></div>';
  expect(bodyOf(body)).toBe('<h2>A</h2><div><h3>B</h3><div><h6>C</h6></div></div>');
});

test('a heading that would sink below the sixth level stays at the sixth', () => {
  expect(bodyOf('<div data-shift="2"><h5>A</h5></div>')).toBe('<div><h6>A</h6></div>');
});

test('the ids of a part begin with the part’s, and what refers to them follows', () => {
  const body =
    '<div data-within="om-a"><h2 id="b">B</h2><p aria-labelledby="b c"><a href="#b">B</a><a href="#c">C</a></p></div><i id="c"></i>';
  expect(bodyOf(body)).toBe(
    '<div><h2 id="om-a-b">B</h2><p aria-labelledby="om-a-b c"><a href="#om-a-b">B</a><a href="#c">C</a></p></div><i id="c"></i>',
  );
});

test('two elements with one id are a fault', () => {
  expect(() => made('<i id="a"></i><i id="a"></i>')).toThrow('"a"');
});

test('a link to a page leads to its place in the file, to a place within it where there is one, else to the site', () => {
  const body = [
    '<a href="/plan/kommuner/alleryd/">1</a><a href="/plan/om/planen/#syftet">2</a><a href="/plan/om/planen/#annat">3</a>',
    '<a href="/plan/sok/#a-o">4</a><a href="/plan/">5</a><a href="https://annan.example/plan/">6</a><a href="tel:112">7</a>',
    '<svg><a href="/plan/kommuner/alleryd/"></a></svg>',
    '<i id="kommuner-alleryd"></i><i id="om-planen"></i><i id="om-planen-syftet"></i>',
  ].join('');
  expect([...(bodyOf(body) ?? '').matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    '#kommuner-alleryd',
    '#om-planen-syftet',
    '#om-planen',
    'https://plan.example/plan/sok/#a-o',
    'https://plan.example/plan/',
    'https://annan.example/plan/',
    'tel:112',
    '#kommuner-alleryd',
  ]);
});

const links =
  '<link rel="stylesheet" href="/plan/_astro/a.css"><link rel="icon" href="/plan/x.svg"><link rel="stylesheet" href="/plan/_astro/b.css">';

test('style sheets are put inside with their fonts, in their order, and nothing is left to ask for', () => {
  const html = made('<p data-pagefind-ignore data-status>x</p>', { head: links });
  const font = 'url(data:font/woff2;base64,Zm9udA==)';
  expect(/<style>(.*?)<\/style>/s.exec(html)?.[1]).toBe(
    `@font-face { src: ${font} format('woff2'); } p { color: red; }\n.b { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=); src: ${font}; }`,
  );
  expect(html).not.toContain('<link');
  expect(html).toContain('<p data-status="">x</p>');
});

test('a font is put inside where the document has one of its letters', () => {
  files['_astro/d.css'] = [
    '@font-face{src:url(a.woff2);unicode-range:U+20-7E,U+E5}',
    '@font-face{src:url(b.woff2);unicode-range:U+160}',
    '@font-face{src:url(c.woff2);unicode-range:u+3??}',
  ].join('');
  for (const name of ['a', 'b', 'c']) files[`_astro/${name}.woff2`] = name;
  const fontsOf = (body: string) =>
    [...made(body, { head: '<link rel="stylesheet" href="/plan/_astro/d.css">' }).matchAll(/base64,(\w+)/g)].map(
      ([, font]) => Buffer.from(font ?? '', 'base64').toString(),
    );
  expect([fontsOf('<p>x</p>'), fontsOf('<p>Š</p>'), fontsOf('<p>Ψ</p>')]).toEqual([['a'], ['a', 'b'], ['a', 'c']]);
});

test('a style sheet that asks for something that is no font is a fault', () => {
  files['_astro/c.css'] = 'p { background: url(./bild.png); }';
  expect(() => made('', { head: '<link rel="stylesheet" href="/plan/_astro/c.css">' })).toThrow('./bild.png');
});

test('the policy comes before everything it rules, in place of the site’s, and allows the style and the script by their hashes', () => {
  const head = `<meta http-equiv="content-security-policy" content="default-src 'self'"><style>.x{}</style>${links}`;
  const html = made('<script src="/plan/_astro/x.js"></script>', { head, script: 'sök("å");' });
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
  const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');
  expect(html).toContain(
    `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash('sök("å");')}'; font-src data:; base-uri 'none'; form-action 'none'"><title>`,
  );
  expect(html.match(/http-equiv/g)).toHaveLength(1);
  expect([...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([whole]) => whole)).toEqual([
    '<script>sök("å");</script>',
  ]);
});

test('a script that would end its own element is a fault', () => {
  expect(() => made('', { script: 'const a = "</script>";' })).toThrow('<script>');
});

test('the same page gives the same bytes', () => {
  expect(made('<p id="a">x</p>', { head: links })).toBe(made('<p id="a">x</p>', { head: links }));
});
