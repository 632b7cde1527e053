import { expect, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);

test('without script a reader goes from the menu to a municipality, opens a source and a word in place, and searches', async () => {
  const { page } = await browser.visit({ javaScriptEnabled: false });
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Kommuner' }).click();
  await page.waitForURL('**/kommuner/');
  await page.getByRole('main').getByRole('link', { name: 'Granköping' }).first().click();
  await page.waitForURL('**/kommuner/grankoping/');

  expect(await page.getByRole('button', { name: 'Skriv ut sidan' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Källa 1', exact: true }).first().click();
  const close = page.getByRole('button', { name: 'Stäng' });
  expect(await close.count()).toBe(1);
  await close.click();
  expect(await close.count()).toBe(0);
  await page.getByRole('button', { name: 'Brukare', exact: true }).click();
  await close.waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('searchbox', { name: 'Sök i planen' }).fill('SIP');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sok/?q=SIP');
  await page.getByRole('heading', { name: 'A–Ö-register' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Tallby kommun', exact: true }).click();
  await page.waitForURL('**/kommuner/tallby/');
});
