import { expect, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { attribute, readPages, textOf } from './pages.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);

test('without script a page of each kind shows its heading, its text and its menu', { timeout: 120_000 }, async () => {
  const { page, faults } = await browser.visit({ javaScriptEnabled: false });
  const broken: string[] = [];
  for (const path of Object.values(kindsOfPages).flat()) {
    await page.goto(path);
    const heading = page.getByRole('main').getByRole('heading', { level: 1 });
    const menu = page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link');
    const text = await page.getByRole('main').innerText();
    if (!(await heading.isVisible()) || (await menu.count()) < 5 || text.length < 300) broken.push(path);
  }
  expect(broken).toEqual([]);
  expect(faults).toEqual([]);
});

test('without script a reader goes from the menu to a municipality, opens a source and a word in place, and searches', async () => {
  const { page } = await browser.visit({ javaScriptEnabled: false });
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Kommuner' }).click();
  await page.waitForURL('**/kommuner/');
  await page.getByRole('main').getByRole('link', { name: 'Lidköping' }).first().click();
  await page.waitForURL('**/kommuner/lidkoping/');

  expect(await page.getByRole('button', { name: 'Skriv ut sidan' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Källa 1', exact: true }).first().click();
  const close = page.getByRole('button', { name: 'Stäng' });
  expect(await close.count()).toBe(1);
  await close.click();
  expect(await close.count()).toBe(0);
  await page.getByRole('button', { name: 'SRO', exact: true }).click();
  await close.waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('searchbox', { name: 'Sök i planen' }).fill('SRO');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sok/?q=SRO');
  await page.getByRole('heading', { name: 'A–Ö-register' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Ale', exact: true }).click();
  await page.waitForURL('**/kommuner/ale/');
});

test('every word and number that opens in place has what it opens on the same page', () => {
  const broken = readPages().flatMap(({ path, elements }) => {
    const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
    return elements
      .filter((element) => !ids.has(attribute(element, 'popovertarget') ?? [...ids][0] ?? ''))
      .map((element) => `${path}: ${textOf(element)}`);
  });
  expect(broken).toEqual([]);
});
