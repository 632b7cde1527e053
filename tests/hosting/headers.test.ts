import { expect, test } from 'vitest';
import { pagePolicy, serverPolicy } from '#hosting/content-policy.ts';
import { headersFile } from '#hosting/headers-file.ts';
import { everywhere, headersOf, inPlaces, revalidate } from '#hosting/headers.ts';

test('a server says of a page what the page says of itself, and that nobody may show it inside another', () => {
  expect(pagePolicy).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'",
  );
  expect(serverPolicy).toBe(`${pagePolicy}; frame-ancestors 'none'`);
});

test('no header is said both of everything and of a place: some hosts would send both', () => {
  const said = [everywhere, ...inPlaces.map(({ headers }) => headers)].flatMap((headers) => Object.keys(headers));
  expect(said.toSorted()).toEqual([...new Set(said)].toSorted());
  expect(Object.keys(everywhere)).not.toContain(Object.keys(revalidate)[0]);
});

test('a file has the headers of its folder or its own, and a page those of everything', () => {
  const besides = (path: string) =>
    Object.fromEntries(Object.entries(headersOf(path)).filter(([name]) => !Object.hasOwn(everywhere, name)));
  expect(besides('kommuner/')).toEqual({ 'Cache-Control': 'no-cache' });
  expect(besides('_astro/a.1234.css')).toEqual({ 'Cache-Control': 'public, max-age=31536000, immutable' });
  expect(besides('data/plan.json')).toEqual({ 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' });
  expect(besides('ladda-ner/handlingsplan.html')).toEqual({
    'Cache-Control': 'no-cache',
    'Content-Disposition': 'attachment',
  });
  expect(besides('ladda-ner/handlingsplan.html.txt')).toEqual({ 'Cache-Control': 'no-cache' });
});

test('the file of headers has a rule for everything, and one for each place, below the folder of the site', () => {
  const text = headersFile({ siteUrl: 'https://plan.example', basePath: '/plan/' });
  const long = /^ {2}(?:Content-Security|Permissions)-Policy: .*\n/gm;
  expect(text.match(long)).toHaveLength(2);
  expect(text.replace(long, '')).toBe(`/plan/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Strict-Transport-Security: max-age=63072000

/plan/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/plan/data/*
  Access-Control-Allow-Origin: *

/plan/ladda-ner/handlingsplan.html
  Content-Disposition: attachment
`);
});
