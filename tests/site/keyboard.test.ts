import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);

test('from the start page to a municipality, its event, the source of it and back, by keyboard alone', async () => {
  const { page, faults } = await browser.visit();
  await page.goto('/');
  await tabTo(page, 'Skriv kommunens namn');
  await page.keyboard.type('Granköping');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/kommuner/grankoping/');

  await skipMenu(page);
  await tabTo(page, 'Granköping antar planen');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tidslinje/2018-grankoping-antar-planen/');

  await skipMenu(page);
  await tabTo(page, 'Källor på sidan1 källa');
  await page.keyboard.press('Tab');
  const source = page.getByRole('listitem').filter({ hasText: 'Läst 2026' }).getByRole('link').first();
  expect(await source.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await isInView(page)).toBe(true);

  for (const place of ['2018-grankoping-antar-planen/', 'grankoping/#innehall']) {
    await page.goBack();
    await page.waitForURL(`**/${place}`);
  }
  expect(faults).toEqual([]);
});

test('the map of municipalities is walked row by row, each stop is seen, and Enter opens the municipality', async () => {
  const { page, faults } = await browser.visit();
  await page.goto('/kommuner/');
  const map = page.getByRole('navigation', { name: 'Karta över kommunerna efter kommunförbund' });
  await expect.poll(() => map.getByRole('link').count()).toBe(11);
  await skipMenu(page);
  const stops: string[] = [];
  await tabUntil(page, async () => {
    const name = await map.evaluate((nav) => nav.querySelector('a:focus > title')?.textContent ?? '');
    if (name !== '') stops.push(name.split(',')[0] ?? '');
    return name.startsWith('Tallbyhamn');
  });
  expect(stops).toEqual([
    ...['Tallby', 'Šuoŋžáđčohkka', 'Hyöppäänlahti'],
    ...['Granköping', 'Müllersborg', 'Gränganordslundskyrkobygd'],
    ...['Lilla Björkheda', 'Tallbyhamn'],
  ]);
  const stop = map.getByRole('link', { name: 'Tallbyhamn, Södra kommunalförbundet', exact: true });
  expect(await stop.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/kommuner/tallbyhamn/');
  await page.goBack();
  await page.waitForURL('**/kommuner/#innehall');
  expect(faults).toEqual([]);
});

test('the list of municipalities beside the map is walked by keyboard, and each stop is seen', async () => {
  const { page } = await browser.visit();
  await page.goto('/kommuner/');
  await skipMenu(page);
  await tabTo(page, 'Alléryd');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/kommuner/alleryd/');
});

test('the first event of the timeline is few stops away: past the menu, and past the figure and the choices', async () => {
  const { page } = await browser.visit();
  await page.goto('/tidslinje/');
  const stops = [
    await skipMenu(page),
    await follow(page, 'Direkt till händelserna'),
    await tabTo(page, 'Behoven kartläggs'),
  ];
  expect(stops.reduce((sum, some) => sum + some)).toBeLessThanOrEqual(25);
});

test('a municipality’s page is walked in at most sixty stops, where numbers of sources and explained words are none', async () => {
  const { page } = await browser.visit();
  await page.goto('/kommuner/');
  const addresses = await page
    .locator('#lista tbody th a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toHaveLength(12);
  for (const address of addresses) {
    await page.goto(address);
    expect(await page.evaluate(countStops), address).toBeLessThanOrEqual(60);
  }
});

/** How many elements the Tab key stops at. */
function countStops(): number {
  return [...document.querySelectorAll<HTMLElement | SVGElement>('a[href], button, input, select, summary, [tabindex]')]
    .filter((element) => element.tabIndex >= 0)
    .filter((element) => element.checkVisibility({ visibilityProperty: true })).length;
}

/** Follows the first link of the page, past the menu. Gives how many stops there were, as all that follow. */
const skipMenu = (page: Page): Promise<number> => follow(page, 'Till innehållet');

async function follow(page: Page, name: string): Promise<number> {
  const stops = await tabTo(page, name);
  await page.keyboard.press('Enter');
  return stops;
}

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: string): Promise<number> {
  return tabUntil(page, (stop) => Promise.resolve(stop === name), name);
}

/** Presses Tab until the focus has come there, and demands of every stop on the way that it is seen. */
async function tabUntil(page: Page, isThere: (stop: string) => Promise<boolean>, what = 'that'): Promise<number> {
  const stops: string[] = [];
  for (let stop = 1; stop <= 150; stop += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(nameAndLook);
    if (!focus.isSeen) throw new Error(`the focus is not seen on ”${focus.name}” of ${page.url()}`);
    if (await isThere(focus.name)) return stop;
    stops.push(focus.name);
  }
  throw new Error(`no stop is ”${what}” on ${page.url()}, only ${stops.join(' | ')}`);
}

/** The name of what has the focus, and whether it looks another way than without. */
function nameAndLook(): { name: string; isSeen: boolean } {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return { name: '', isSeen: false };
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
  const name = element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
  const look = () =>
    [element, ...element.querySelectorAll('*')]
      .map((part) => getComputedStyle(part))
      .map((style) => [style.outline, style.stroke, style.strokeWidth, style.boxShadow, style.backgroundColor].join())
      .join(';');
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const isPlaced = width > 0 && height > 0 && right > 0 && bottom > 0;
  const focused = look();
  element.blur();
  const plain = look();
  element.focus();
  return { name: name.replace(/\s+/g, ' ').trim(), isSeen: isPlaced && focused !== plain };
}

function isInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
    return top >= 0 && bottom <= innerHeight;
  });
}
