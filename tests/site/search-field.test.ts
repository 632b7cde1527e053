import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { attribute, readPages } from './pages.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);

test('every page has one search field, in its header or on the search page itself; where nothing was found, one more', () => {
  const without = readPages()
    .filter(({ isRedirect, path }) => !isRedirect && path !== '/ladda-ner/handlingsplan.html')
    .filter(({ path, elements }) => {
      const forms = elements.filter((element) => attribute(element, 'role') === 'search');
      return (
        forms.length !== (path === '/404.html' ? 2 : 1) || forms.some((form) => attribute(form, 'action') !== '/sok/')
      );
    });
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('nothing of the search is fetched before somebody turns to it', async () => {
  const { page } = await browser.visit();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/kommuner/tallby/', { waitUntil: 'load' });
  const isOfSearch = (path: string) => path.startsWith('/pagefind/') || path.includes('plan-search');
  expect(fetched.filter(isOfSearch)).toEqual([]);
  await field(page).focus();
  await page.waitForRequest(/pagefind\/ord\.json/);
  expect(fetched.filter((path) => /pagefind-(?:ui|component|modular|highlight)/.test(path))).toEqual([]);
});

test('/ leads to the field, and is an ordinary letter within it', async () => {
  const { page } = await browser.visit();
  await page.goto('/om/planen/');
  await page.keyboard.press('/');
  expect(await isFocused(page, '#sok')).toBe(true);
  await page.keyboard.press('/');
  expect(await field(page).inputValue()).toBe('/');
});

test('results come as one types; arrows go through them, Escape leads back and closes them', async () => {
  const { page, faults } = await browser.visit();
  await openPanel(page, 'Müllersborg');
  const links = page.locator('[data-panel] [data-result]');
  expect(await links.first().getAttribute('href')).toBe('/kommuner/mullersborg/');
  expect(await links.count()).toBeLessThanOrEqual(5);
  expect(await page.getByRole('status').filter({ hasText: 'träff' }).textContent()).toMatch(
    /^\d+ träff(?:ar)? på ”Müllersborg”$/,
  );

  await page.keyboard.press('ArrowDown');
  expect(await focusedText(page)).toBe('Müllersborg');
  await page.keyboard.press('ArrowDown');
  expect(await focusedText(page)).toBe(await links.nth(1).textContent());
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await isFocused(page, '#sok')).toBe(true);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await isFocused(page, '#sok')).toBe(true);
  expect(await page.locator('[data-panel]').isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

test('the panel leads to all results, and closes when the focus leaves it', async () => {
  const { page } = await browser.visit();
  await openPanel(page, 'suicid');
  const all = page.locator('[data-all]');
  expect(await all.getAttribute('href')).toBe('/sok/?q=suicid');
  expect(await all.textContent()).toMatch(/^Visa alla \d+ träffar$/);
  await page.getByRole('link', { name: 'Hjälp' }).first().focus();
  expect(await page.locator('[data-panel]').isVisible()).toBe(false);
});

test('the panel stays when it is pressed, goes when something else is, and comes again at its field', async () => {
  const { page } = await browser.visit();
  await openPanel(page, 'suicid');
  const panel = page.locator('[data-panel]');
  await panel.locator('p').first().dispatchEvent('pointerdown');
  await panel.locator('.kind').first().click();
  expect(await panel.isVisible()).toBe(true);
  await page.locator('h1').click();
  expect(await panel.isVisible()).toBe(false);
  await field(page).focus();
  expect(await panel.isVisible()).toBe(true);
});

test('where nothing is found the panel leads to what was meant, or to the register', async () => {
  const { page } = await browser.visit();
  await page.goto('/om/planen/');
  await field(page).fill('xamverkqn');
  const all = page.locator('[data-all]');
  await page.locator('[data-note]', { hasText: 'Menade du ”samverkan”?' }).waitFor();
  expect([await all.textContent(), await all.getAttribute('href')]).toEqual([
    'Sök på ”samverkan”',
    '/sok/?q=samverkan',
  ]);
  await field(page).fill('zzzzzz');
  await page.locator('[data-note]', { hasText: 'A–Ö-registret' }).waitFor();
  expect([await all.textContent(), await all.getAttribute('href')]).toEqual(['Till A–Ö-registret', '/sok/#a-o']);
});

test.each(['/om/planen/', '/sok/'])(
  'on %s the reader is told where the search cannot be fetched, and the next try searches',
  async (path) => {
    const { page } = await browser.visit();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(path);
    const input = page.getByRole('searchbox').first();
    await input.fill('suici');
    await page.getByRole('status').filter({ hasText: 'Sökningen kunde inte hämtas.' }).waitFor({ state: 'attached' });
    expect(await page.getByRole('link', { name: 'Till A–Ö-registret' }).isVisible()).toBe(true);
    await page.unroute('**/pagefind/**');
    await input.fill('suicid');
    await page.locator('[data-result]').first().waitFor();
  },
);

test.each(['light', 'dark'] as const)('open results have no fault that axe finds, %s', async (colorScheme) => {
  const { page } = await browser.visit({ colorScheme });
  await openPanel(page, 'suicid');
  const panel = await new AxeBuilder({ page }).include('plan-search').analyze();
  expect(panel.violations.map(({ id }) => id)).toEqual([]);
  await page.goto('/sok/?q=suicid');
  await page.locator('[data-result]').first().waitFor();
  const results = await new AxeBuilder({ page }).include('main').analyze();
  expect(results.violations.map(({ id }) => id)).toEqual([]);
});

test('nothing sticks out of a window of 320 px with the results open', async () => {
  const { page } = await browser.visit({ viewport: { width: 320, height: 640 } });
  await openPanel(page, 'överenskommelser');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.goto('/sok/?q=överenskommelser');
  await page.locator('[data-result]').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

const field = (page: Page) => page.getByRole('searchbox', { name: 'Sök i planen' });

async function openPanel(page: Page, query: string): Promise<void> {
  await page.goto('/om/planen/');
  await field(page).focus();
  await page.keyboard.type(query);
  await page.locator('[data-status]', { hasText: `”${query}”` }).waitFor({ state: 'attached' });
  await page.locator('[data-panel] [data-result]').first().waitFor();
}

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => element === document.activeElement);
}

function focusedText(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}
