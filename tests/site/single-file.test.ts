import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Download } from '#model/download.ts';
import { bringAxe, looks, markup, violationsOf } from './axe.ts';
import { withBrowser } from './browser.ts';
import { countyFolder } from './dist.ts';
import { linkName } from '../rules/link-names.ts';
import { attribute, descendants, elementsOf, type PageElement } from './pages.ts';

const file = join(countyFolder(), 'ladda-ner', 'handlingsplan.html');
const address = pathToFileURL(file).href;
const html = readFileSync(file, 'utf8');
const elements = elementsOf(html);
// Everything that is asked for is a fault: the file stands by itself.
const browser = withBrowser({ origin: 'file://' });

interface Reading {
  page: Page;
  faults: string[];
  /** What the browser asked for besides the file itself and what is in it. */
  requests: string[];
}

/** Opens the file from the disk, with the network cut. */
async function open(options: Parameters<typeof browser.visit>[0] = {}): Promise<Reading> {
  const { page, faults } = await browser.visit({ offline: true, ...options });
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) requests.push(request.url());
  });
  await page.goto(address);
  return { page, faults, requests };
}

let reading: Reading;
beforeAll(async () => {
  reading = await open();
});

test('the list of what has been made tells its true size and sum', () => {
  const bytes = readFileSync(file);
  const made = JSON.parse(readFileSync(join(countyFolder(), 'made.json'), 'utf8')) as Download[];
  expect(made.find(({ path }) => path === 'ladda-ner/handlingsplan.html')).toEqual({
    path: 'ladda-ner/handlingsplan.html',
    type: 'text/html',
    title: 'Hela planen i en fil, med sökning',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  const page = readFileSync(join(countyFolder(), 'ladda-ner', 'index.html'), 'utf8');
  expect(page).toContain(createHash('sha256').update(bytes).digest('hex'));
});

test('opened from the disk without a network it asks for nothing and complains of nothing, and its fonts are there', async () => {
  const { page, faults, requests } = reading;
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
  );
  const families = new Set(loaded.filter((family) => !family.endsWith('fallback')));
  expect([...families].sort()).toEqual(['Source Sans', 'Source Serif']);
  expect({ faults, requests }).toEqual({ faults: [], requests: [] });
});

test('nothing in it may ask for anything: no address but in links, and a policy that says so', () => {
  const asking = elements.filter(({ tagName, attrs }) =>
    attrs.some(
      ({ name, value }) =>
        /^(?:src|srcset|poster|data|action|formaction|xlink:href)$/.test(name) ||
        (name === 'href' && tagName !== 'a' && value !== ''),
    ),
  );
  expect(asking.map(({ tagName }) => tagName)).toEqual([]);
  const policy = elements.find((element) => attribute(element, 'http-equiv') !== undefined);
  expect(policy && attribute(policy, 'content')).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; script-src 'sha256-[\w+/]{43}='; font-src data:; base-uri 'none'; form-action 'none'$/,
  );
});

test('every link leads to a place in the file or to a whole address, and those that have a place stay', () => {
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  const hrefs = elements.flatMap((element) => (element.tagName === 'a' ? (attribute(element, 'href') ?? []) : []));
  const lost = hrefs.filter((href) =>
    href.startsWith('#') ? !ids.has(decodeURIComponent(href.slice(1))) : !/^(?:https?:\/\/|tel:|mailto:)/.test(href),
  );
  expect(lost).toEqual([]);
  const away = new Set(
    hrefs.filter((href) => href.startsWith('https://plan.example/')).map((href) => new URL(href).pathname),
  );
  expect([...away].sort()).toEqual(['/']);
});

test('the chapters stand in the order of a reader, and the contents list them', async () => {
  const { page } = reading;
  const chapters = [
    'Så läser du sidorna',
    'Planen och vem som bestämmer',
    'Fokusområden',
    'Mål',
    'Tidslinje',
    'Aktuellt',
    'Kommuner',
    'Kommunförbund',
    'Närsjukvårdsområden',
    'Länsdelar',
    'Överenskommelser',
    'Kommunernas egna planer',
    'Aktörer',
    'Dokument',
    'Vad vi vet och inte vet',
    'Ordlista',
    'Källor',
    'A–Ö-register',
  ];
  expect(await page.locator('main h2').allTextContents()).toEqual(chapters);
  const contents = page.getByRole('navigation', { name: 'Innehållsförteckning' });
  expect(await contents.locator('ol > li > a').allTextContents()).toEqual(chapters);
});

test('the cover says which plan, for which years, and which edition', async () => {
  const cover = reading.page.getByRole('banner');
  expect(await cover.getByRole('heading', { level: 1 }).textContent()).toBe(
    'Handlingsplan för psykisk hälsa i Exempellän',
  );
  const text = (await cover.innerText()).replace(/\s+/g, ' ');
  expect(text).toMatch(/Planen beslutades den .* för 2018–2020\..*En förlängning till och med 2022 rekommenderades/);
  expect(text).toMatch(/Version \d{1,2} [a-z]+ \d{4} \([0-9a-f]{10}\)/);
});

test.each([
  { query: 'närsjukvårdsområden', id: 'vardsamverkan' },
  { query: 'självmord', id: 'mal-ingen-ska-do-i-suicid' },
  { query: 'suicid', id: 'tidslinje-2020-arbete-mot-suicid-startar' },
  { query: 'Müllersborg', id: 'kommuner-mullersborg' },
  { query: 'mullersborg', id: 'kommuner-mullersborg' },
  { query: 'suonzadcohkka', id: 'kommuner-suonzadcohkka' },
  { query: 'SIP', id: 'ordlista-sip' },
])('$query finds #$id among the first five', async ({ query, id }) => {
  expect((await search(reading.page, query)).slice(0, 5)).toContain(`#${id}`);
});

test('a search is typed and followed by keyboard alone, and its result is announced', async () => {
  const { page, faults, requests } = await open();
  await page.getByRole('searchbox', { name: 'Sök i dokumentet' }).focus();
  await page.keyboard.type('Ödesund');
  await page.locator('[data-result]').first().waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ träff(?:ar)? på ”Ödesund”$/ })
    .waitFor();
  // Past the button, which searches too.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash === '#kommuner-odesund');
  expect({ faults, requests }).toEqual({ faults: [], requests: [] });
});

test('a word that is nowhere says so', async () => {
  expect(await search(reading.page, 'zzzzz')).toEqual([]);
  expect(await reading.page.getByRole('status').textContent()).toBe(
    'Inga träffar på ”zzzzz”. Pröva ett kortare ord, eller slå upp i registret sist i dokumentet.',
  );
});

test('links of the register differ by name, and no link of the file is a bare number', () => {
  const linksIn = (part: readonly PageElement[]) => part.filter((element) => attribute(element, 'href') !== undefined);
  const register = elements.find((element) => attribute(element, 'aria-labelledby') === 'sok-a-o');
  const names = linksIn(register === undefined ? [] : descendants(register)).map(linkName);
  expect(names).toContain('Tallby kommun');
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(
    linksIn(elements)
      .map(linkName)
      .filter((name) => /^[\d–-]*$/.test(name)),
  ).toEqual([]);
});

test('without JavaScript all is there but the search, and the register leads to every municipality', async () => {
  const { page, faults } = await open({ javaScriptEnabled: false });
  expect(await page.getByRole('searchbox').count()).toBe(0);
  const register = page.getByRole('region', { name: 'A–Ö-register' });
  expect(await register.locator('a[href^="#kommuner-"]').count()).toBe(12);
  await register.getByRole('link', { name: 'Tallby kommun', exact: true }).click();
  expect(new URL(page.url()).hash).toBe('#kommuner-tallby');
  expect(faults).toEqual([]);
});

test.each([
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const)('axe finds nothing at $width px, $colorScheme', { timeout: 300_000 }, async ({ width, colorScheme }) => {
  const { page } = await open({ viewport: { width, height: 900 }, colorScheme });
  await bringAxe(page);
  await page.reload();
  expect([...(await violationsOf(page, markup)), ...(await violationsOf(page, looks))]).toEqual([]);
});

test('nothing sticks out of a window of 320 px', async () => {
  const { page } = await open({ viewport: { width: 320, height: 640 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

/** Where the results of a query lead, in rank order. */
async function search(page: Page, query: string): Promise<(string | null)[]> {
  await page.getByRole('searchbox').fill(query);
  await page
    .getByRole('status')
    .filter({ hasText: `”${query}”` })
    .waitFor();
  return page.locator('[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}
