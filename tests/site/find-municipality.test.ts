import { expect, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);

test('a municipality written in full, in any case, leads straight to its page; another text is searched for', async () => {
  const { page, faults } = await browser.visit();
  await page.goto('/');
  const field = page.getByRole('combobox', { name: 'Skriv kommunens namn' });
  await field.fill(' lilla EDET');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/kommuner/lilla-edet/');

  await page.goto('/');
  await field.fill('Lilla');
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await page.waitForURL('**/sok/?q=Lilla');
  expect(faults).toEqual([]);
});

test('without script the name is searched for, and the register there leads on', async () => {
  const { page } = await browser.visit({ javaScriptEnabled: false });
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Skriv kommunens namn' }).fill('Ale');
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await page.waitForURL('**/sok/?q=Ale');
  await page.getByRole('main').getByRole('link', { name: 'Ale', exact: true }).click();
  await page.waitForURL('**/kommuner/ale/');
});
