import { expect, test } from 'vitest';
import { nginxConfiguration } from '#hosting/nginx.ts';

const redirects = [{ from: '/kommuner/bjorkheda/', to: '/kommuner/lilla-bjorkheda/' }];
const said = (basePath: string) => nginxConfiguration({ siteUrl: 'https://plan.example', basePath }, redirects);

/** The lines in which an address of the site stands. */
const addressesIn = (text: string) =>
  text.split('\n').flatMap((line) => (/^ *(?:location|error_page) /.test(line) ? [line.trim()] : []));

test('everything stands below the folder that the site lies in', () => {
  expect(addressesIn(said('/plan/'))).toEqual([
    'location ^~ /plan/ {',
    'error_page 403 =404 /plan/404.html;',
    'error_page 404 /plan/404.html;',
    'location ^~ /plan/_astro/ {',
    'location ^~ /plan/data/ {',
    'location = /plan/ladda-ner/handlingsplan.html {',
    'location = /plan/kommuner/bjorkheda/ { return 301 /plan/kommuner/lilla-bjorkheda/; }',
    'location = /plan/kommuner/bjorkheda { return 301 /plan/kommuner/lilla-bjorkheda/; }',
    'location = /plan { absolute_redirect off; return 301 /plan/; }',
  ]);
});

test('a site with an address of its own needs nothing sent on to its start', () => {
  expect(addressesIn(said('/')).at(-1)).toBe(
    'location = /kommuner/bjorkheda { return 301 /kommuner/lilla-bjorkheda/; }',
  );
});

test('each place says all that protects, since nginx forgets what stands around it', () => {
  const text = said('/');
  for (const name of ['Content-Security-Policy', 'Strict-Transport-Security', 'Permissions-Policy'])
    expect([...text.matchAll(new RegExp(`add_header ${name} ".*" always;`, 'g'))]).toHaveLength(4);
});
