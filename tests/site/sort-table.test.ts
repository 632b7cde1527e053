import { expect, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);

test('the head of a column sorts the table by keyboard, in Swedish order and by size, and says which way', async () => {
  const { page } = await browser.visit();
  await page.goto('/kommuner/');
  const table = page.getByRole('table');
  const first = table.locator('tbody tr').first().getByRole('rowheader');
  await table.getByRole('button', { name: 'Kommun', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const head = table.getByRole('columnheader', { name: 'Kommun', exact: true });
  expect([await first.innerText(), await head.getAttribute('aria-sort')]).toEqual(['Ödesund', 'descending']);
  await table.getByRole('button', { name: 'Kommunkod' }).press('Space');
  expect([await first.innerText(), await head.getAttribute('aria-sort')]).toEqual(['Tallby', null]);

  await page.goto('/overenskommelser/');
  const agreements = page.getByRole('table', { name: /^Miljoner kronor/ });
  await agreements.getByRole('button', { name: 'Hela beloppet' }).press('Enter');
  expect(await agreements.locator('tbody tr').first().getByRole('cell').nth(1).innerText()).toBe('100');
});
