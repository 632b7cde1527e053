import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);

const fieldOf = (page: Page) => page.getByRole('combobox', { name: 'Skriv kommunens namn' });
const buttonOf = (page: Page) => page.getByRole('button', { name: 'Visa', exact: true });
const answerOf = (page: Page) => page.locator('municipality-form').getByRole('status');

test('a name leads straight to its page: in any case, without rings and dots, and with the word for what it is', async () => {
  const { page, faults } = await browser.visit();
  const places = [
    [' lilla BJÖRKHEDA', 'lilla-bjorkheda'],
    ['mullersborg', 'mullersborg'],
    ['tallby kommun', 'tallby'],
    ['Granköpings stad', 'grankoping'],
    ['Alleryd', 'alleryd'],
    ['suonzadcohkka', 'suonzadcohkka'],
    ['Åå', 'aa'],
  ] as const;
  for (const [written, id] of places) {
    await page.goto('/');
    await fieldOf(page).fill(written);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/kommuner/${id}/`);
  }
  expect(faults).toEqual([]);
});

test('a text that is no name is searched for', async () => {
  const { page, faults } = await browser.visit();
  for (const written of ['Lilla', 'Sydby', 'psykisk hälsa']) {
    await page.goto('/');
    await fieldOf(page).fill(written);
    await buttonOf(page).click();
    await page.waitForURL('**/sok/?q=*');
    await expect.poll(() => page.getByRole('searchbox', { name: 'Sökord' }).inputValue()).toBe(written);
  }
  expect(faults).toEqual([]);
});

test('for a name with one letter wrong the right one is offered, and the search beside it', async () => {
  const { page, faults } = await browser.visit();
  await page.goto('/');
  await fieldOf(page).fill('Granköipng');
  await page.keyboard.press('Enter');
  const search = answerOf(page).getByRole('link', { name: 'Sök på ”Granköipng”', exact: true });
  expect(await search.getAttribute('href')).toBe('/sok/?q=Grank%C3%B6ipng');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Menade du Granköping?');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/kommuner/grankoping/');
  expect(faults).toEqual([]);
});

test('an empty field is asked for a name where it stands, and is quiet when somebody writes', async () => {
  const { page, faults } = await browser.visit();
  await page.goto('/');
  expect(await answerOf(page).textContent()).toBe('');
  await fieldOf(page).fill('  ');
  await page.keyboard.press('Enter');
  expect(await answerOf(page).textContent()).toBe('Skriv namnet på en kommun i fältet.');
  expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
  expect(new URL(page.url()).pathname).toBe('/');
  await page.keyboard.type('Ti');
  expect(await answerOf(page).textContent()).toBe('');
  expect(faults).toEqual([]);
});

test('without script the form says that it leads to the list, and does so in one step', async () => {
  const { page } = await browser.visit({ javaScriptEnabled: false, viewport: { width: 360, height: 700 } });
  await page.goto('/');
  // What is said to readers without script alone is found by its place only.
  const hint = page.locator('municipality-form noscript p');
  await hint.waitFor();
  expect(await hint.textContent()).toBe('Utan JavaScript visar knappen alla kommuner i en lista.');
  await fieldOf(page).fill('Alléryd');
  await buttonOf(page).click();
  await page.waitForURL('**/kommuner/?*#lista');
  const link = page.getByRole('table').getByRole('link', { name: 'Alléryd', exact: true });
  const { top, bottom } = await link.evaluate((element) => element.getBoundingClientRect());
  expect([top >= 0, bottom <= 700]).toEqual([true, true]);
  await link.click();
  await page.waitForURL('**/kommuner/alleryd/');
});
