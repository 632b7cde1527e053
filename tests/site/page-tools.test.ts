import { expect, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { readPages } from './pages.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);

test('every page can be printed, but for the search, the forms and what is not there', () => {
  const pages = readPages().filter(({ isRedirect, path }) => !isRedirect && path !== '/ladda-ner/handlingsplan.html');
  const without = pages.filter(({ elements }) => !elements.some(({ tagName }) => tagName === 'page-tools'));
  expect(without.map(({ path }) => path)).toEqual(['/404.html', '/redigera/', '/sok/']);
});

test('with script a page can be printed', async () => {
  const { page, faults } = await browser.visit();
  await page.addInitScript(() => {
    window.print = () => document.body.classList.add('printed');
  });
  for (const path of ['/om/planen/', '/', '/aktorer/']) {
    await page.goto(path);
    await page.getByRole('button', { name: 'Skriv ut sidan' }).click();
    expect(await page.locator('body.printed').count()).toBe(1);
  }
  expect(faults).toEqual([]);
});
