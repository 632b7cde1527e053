import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { countyFolder } from './dist.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);

const need = 'vill inte leva';
/** Nothing of the county is called so. */
const nothingFound = 'vell itte leva xqzw';
const phone = { viewport: { width: 360, height: 640 } };
const offlineFile = pathToFileURL(join(countyFolder(), 'ladda-ner', 'handlingsplan.html')).href;

/** The fields in which somebody may write, by where they stand. */
const fields: readonly { where: string; address: string; field: string }[] = [
  { where: 'the search page', address: '/sok/', field: '#fraga' },
  { where: 'the head of a page', address: '/om/planen/', field: '#sok' },
  { where: 'the form for municipalities', address: '/', field: '#kommun' },
  { where: 'the offline file', address: offlineFile, field: '#sokord' },
];

const numbersOf = (page: Page) => page.locator('help-at-need').getByRole('link', { name: /\d/ });
const results = (page: Page) => page.locator('plan-search [data-result]');

/** The numbers whose links are whole within the window. */
async function numbersInView(page: Page): Promise<string[]> {
  await numbersOf(page).first().waitFor();
  return numbersOf(page).evaluateAll((links) =>
    links
      .filter((link) => {
        const { top, bottom, left, right } = link.getBoundingClientRect();
        const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth && link.contains(seen);
      })
      .map((link) => `${link.textContent} ${link.getAttribute('href')}`),
  );
}

const numbers = ['Nödnumret 112 tel:112', 'Självmordslinjen 901 01 tel:90101'];

describe.each(fields)('at a field in $where', ({ address, field }) => {
  test('what means need shows the numbers at once, in view on a phone, and what does not takes them away', async () => {
    const { page, faults } = await browser.visit(phone);
    await page.goto(address);
    await page.locator(field).fill('kommuner');
    await page.locator(field).fill(need);
    expect(await numbersInView(page)).toEqual(numbers);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.locator(field).fill('kommuner');
    await numbersOf(page).first().waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  test('they are shown where nothing is found', async () => {
    const { page } = await browser.visit(phone);
    await page.goto(address);
    await page.locator(field).fill(nothingFound);
    expect(await numbersInView(page)).toEqual(numbers);
  });
});

test('an address that asks what means need shows the numbers without anything being pressed', async () => {
  const { page, faults } = await browser.visit(phone);
  await page.goto(`/sok/?q=${encodeURIComponent(need)}`);
  expect(await numbersInView(page)).toEqual(numbers);
  expect(faults).toEqual([]);
});

describe.each(fields.slice(0, 3))('at a field in $where', ({ address, field }) => {
  test('the numbers wait for no index, and come without it', async () => {
    const { page } = await browser.visit(phone);
    await page.route(/\/pagefind\/(?!plan-search\.js)/, (route) => route.abort());
    await page.goto(address);
    await page.locator(field).fill(need);
    expect(await numbersInView(page)).toEqual(numbers);
  });

  test('without the register of need, whatever is written shows them', async () => {
    const { page } = await browser.visit(phone);
    await page.route('**/sok/hjalp.json', (route) => route.abort());
    await page.goto(address);
    await page.locator(field).fill('kommuner');
    expect(await numbersInView(page)).toEqual(numbers);
  });
});

test('where the script that searches is lost, the numbers stand with what is told', async () => {
  const { page } = await browser.visit(phone);
  await page.route('**/pagefind/plan-search.js', (route) => route.abort());
  for (const { address, field } of fields.slice(0, 2)) {
    await page.goto(address);
    await page.locator(field).fill(need);
    const told = page.locator('plan-search').getByRole('link', { name: 'Självmordslinjen 901 01' });
    await told.waitFor();
    expect(await told.getAttribute('href')).toBe('tel:90101');
  }
});

test('the page of help is first among the results, once, and where there are none it is there alone', async () => {
  const { page } = await browser.visit();
  for (const [query, count] of [
    ['vill inte leva', 'träff'],
    [nothingFound, 'Inga andra träffar'],
  ] as const) {
    await page.goto(`/sok/?q=${encodeURIComponent(query)}`);
    await page.getByRole('status').filter({ hasText: count }).waitFor();
    const hrefs = await results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs[0]).toBe('/om/hjalp/');
    expect(hrefs.filter((href) => href === '/om/hjalp/')).toHaveLength(1);
    expect(await page.getByRole('link', { name: 'Till A–Ö-registret' }).isVisible()).toBe(false);
  }
});

test('in the offline file the text of help is first among the results', async () => {
  const { page } = await browser.visit({ offline: true });
  await page.goto(offlineFile);
  await page.locator('#sokord').fill(need);
  const first = page.locator('book-search [data-result]').first();
  await first.waitFor();
  expect([await first.textContent(), await first.getAttribute('href')]).toEqual(['Om du behöver hjälp', '#om-hjalp']);
});

test('the numbers in the panel of the head can be reached by key: the panel stays until Escape closes it', async () => {
  const { page } = await browser.visit(phone);
  await page.goto('/om/planen/');
  await page.locator('#sok').fill(need);
  await numbersOf(page).first().focus();
  expect(await numbersInView(page)).toEqual(numbers);
  await page.keyboard.press('Escape');
  expect(await page.locator('[data-panel]').isVisible()).toBe(false);
});

test.each(['Escape', 'Tab'])('what is found after %s has closed the panel does not open it again', async (key) => {
  const { page } = await browser.visit(phone);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/wasm.sv.pagefind', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/om/planen/');
  await page.locator('#sok').fill(need);
  await numbersOf(page).first().waitFor();
  const panel = page.locator('[data-panel]');
  await numbersOf(page).last().focus();
  for (let stop = 0; stop < 3 && (await panel.isVisible()); stop += 1) await page.keyboard.press(key);
  expect(await panel.isVisible()).toBe(false);
  release();
  await page.locator('plan-search [data-result]').first().waitFor({ state: 'attached' });
  expect(await panel.isVisible()).toBe(false);
});
