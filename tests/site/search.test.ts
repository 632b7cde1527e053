import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ourFinder } from '../bench/search-finders.ts';
import { withBrowser } from './browser.ts';
import { withSite } from './server.ts';
import type { Visit } from './visitor.ts';

const site = withSite();
const browser = withBrowser(site);
let visit: Visit;
beforeAll(async () => {
  visit = await browser.visit();
});

test.each([
  { query: 'Granköping', page: '/kommuner/grankoping/' },
  { query: 'Åå', page: '/kommuner/aa/' },
  { query: 'SIP', page: '/ordlista/' },
  { query: 'närsjukvårdsområden', page: '/vardsamverkan/' },
  { query: 'kommunförbund', page: '/kommunalforbund/' },
  { query: 'Kommunernas samråd', page: '/aktorer/samradet/' },
  { query: 'handlingsplanens mål', page: '/mal/' },
])('$query finds $page among the first three', async ({ query, page }) => {
  const found = await resultsOf(query);
  expect(found.slice(0, 3)).toContain(page);
});

test.each([
  { query: 'Lilla Björkheda', page: '/kommuner/lilla-bjorkheda/' },
  { query: 'mullersborg', page: '/kommuner/mullersborg/' },
  { query: 'hyoppaanlahti', page: '/kommuner/hyoppaanlahti/' },
  { query: 'suonzadcohkka', page: '/kommuner/suonzadcohkka/' },
  { query: 'överenskommelser', page: '/overenskommelser/' },
  { query: 'kommunforbund', page: '/kommunalforbund/' },
  { query: '9901', page: '/kommuner/tallby/' },
  { query: '2017-10-02', page: '/tidslinje/2017-planen-beslutas/' },
])('$query finds $page first', async ({ query, page }) => {
  expect((await resultsOf(query))[0]).toBe(page);
});

test('the name of each municipality finds its page first', async () => {
  await visit.page.goto('/kommuner/');
  const links = await visit.page.locator('tbody th a').all();
  const municipalities = await Promise.all(
    links.map(async (link) => ({ name: await link.innerText(), page: await link.getAttribute('href') })),
  );
  expect(municipalities).toHaveLength(12);
  const find = await ourFinder(visit.page, '');
  for (const { name, page } of municipalities) expect((await find(name))[0], name).toBe(page);
});

test('a synonym is looked for too, which is told', async () => {
  await search(visit.page, 'suicid');
  expect(await visit.page.locator('[data-note]').textContent()).toBe('Visar även träffar för ”självmord”.');
});

test('a word with one letter wrong is mended, which is told', async () => {
  expect((await resultsOf('granköipng'))[0]).toBe('/kommuner/grankoping/');
  const told = await visit.page.getByRole('status').filter({ hasText: 'träff' }).textContent();
  expect(told).toMatch(/^\d+ träffar på ”granköping”Du skrev ”granköipng”, som inte finns här\.$/);
});

test('an entry of a register is a result of its own, at its anchor', async () => {
  await search(visit.page, 'SIP');
  expect(await visit.page.locator('[data-result]').first().getAttribute('href')).toBe('/ordlista/#sip');
});

test('självmord finds the pages about suicide among the first five', async () => {
  const found = (await resultsOf('självmord')).slice(0, 5);
  expect(found).toEqual(expect.arrayContaining(['/om/suicidprevention/', '/mal/ingen-ska-do-i-suicid/']));
});

test('suicid finds help first, and then a page about suicide', async () => {
  const [first, second] = await resultsOf('suicid');
  expect(first).toBe('/om/hjalp/');
  expect(['/mal/ingen-ska-do-i-suicid/', '/om/suicidprevention/', '/ordlista/']).toContain(second);
});

test('the filters for type and for focus area narrow the results, and the address keeps them with the query', async () => {
  const { page, faults } = await browser.visit();
  await search(page, 'suicid');
  await page.getByRole('combobox', { name: 'Typ' }).selectOption('Mål');
  await statusBecomes(page, '1 träff på ”suicid”');
  expect(await results(page)).toEqual(['/om/hjalp/', '/mal/ingen-ska-do-i-suicid/']);
  expect(new URL(page.url()).search).toBe('?q=suicid&typ=M%C3%A5l');

  await page.getByRole('combobox', { name: 'Fokusområde' }).selectOption('Delaktighet');
  await statusBecomes(page, 'Inga träffar på ”suicid” med de val du har gjort. Välj Alla för att se fler.');
  expect(await results(page)).toEqual(['/om/hjalp/']);

  await page.reload();
  await statusBecomes(page, 'Inga träffar på ”suicid” med de val du har gjort. Välj Alla för att se fler.');
  expect(await page.getByRole('combobox', { name: 'Typ' }).inputValue()).toBe('Mål');
  expect(faults).toEqual([]);
});

test.each([
  { label: 'Målgrupp', name: 'malgrupp', value: 'Äldre', query: 'mål', types: ['Mål'] },
  { label: 'Kommunförbund', name: 'kommunalforbund', value: 'Norra förbundet', query: 'Granköping', types: ['Kommun'] },
  {
    label: 'År',
    name: 'ar',
    value: '2019',
    query: 'överenskommelse',
    types: ['Överenskommelse, 2019', 'Händelse, 2019'],
  },
])('the filter $label narrows the results, and stands in the address', async ({ label, name, value, query, types }) => {
  const { page, faults } = await browser.visit();
  await search(page, query);
  const before = await page.locator('[data-status]').textContent();
  await page.getByRole('combobox', { name: label, exact: true }).selectOption(value);
  await page.waitForFunction((key) => new URLSearchParams(location.search).has(key), name);
  await page.waitForFunction((text) => document.querySelector('[data-status]')?.textContent !== text, before);
  const kinds = await page.locator('[data-results] .kind').allTextContents();
  expect(kinds).toEqual(expect.arrayContaining(types));
  expect(new URL(page.url()).searchParams.get(name)).toBe(value);
  expect(faults).toEqual([]);
});

test('where nothing is found the nearest spelling and the register are offered', async () => {
  const { page, faults } = await browser.visit();
  await page.goto('/sok/?q=xamverkqn');
  await statusBecomes(page, 'Inga träffar på ”xamverkqn”. Menade du ”samverkan”?');
  expect(await page.getByRole('link', { name: 'Till A–Ö-registret' }).getAttribute('href')).toBe('#a-o');
  await page.getByRole('link', { name: 'samverkan', exact: true }).click();
  await page.waitForURL('**/sok/?q=samverkan');
  await page.locator('[data-result]').first().waitFor();
  expect(faults).toEqual([]);
});

test('a search is typed, refined and followed by keyboard alone, and its result is announced', async () => {
  const { page, faults } = await browser.visit();
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Sök i planen' }).focus();
  await page.keyboard.type('Ödesund');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sok/?q=*');
  await page.locator('[data-result]').first().waitFor();
  const field = page.getByRole('searchbox', { name: 'Sökord' });
  expect(await field.inputValue()).toBe('Ödesund');

  await field.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Müllersborg');
  await page.locator('[data-status]', { hasText: 'Müllersborg' }).waitFor();
  await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === 'Müllersborg');
  expect(await page.getByRole('status').filter({ hasText: 'träff' }).textContent()).toMatch(
    /^\d+ träff(?:ar)? på ”Müllersborg”$/,
  );

  for (let stop = 0; stop < 12 && !(await isOnResult(page)); stop += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/kommuner/mullersborg/');
  expect(faults).toEqual([]);
});

test('”Visa fler träffar” shows ten more and moves the focus to the first of them', async () => {
  const { page, faults } = await browser.visit();
  await search(page, 'planen');
  expect(await results(page)).toHaveLength(10);
  await page.getByRole('button', { name: 'Visa fler träffar' }).press('Enter');
  await page.locator('[data-result]').nth(10).waitFor();
  expect(await results(page)).toHaveLength(20);
  const focused = page.locator('[data-result]').nth(10);
  expect(await focused.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(faults).toEqual([]);
});

test('a word that is nowhere says so, without an error', async () => {
  const { page, faults } = await browser.visit();
  await page.goto('/sok/?q=zzzzz');
  await statusBecomes(page, 'Inga träffar på ”zzzzz”. Pröva ett kortare ord, eller slå upp i A–Ö-registret.');
  expect(await page.getByRole('button', { name: 'Visa fler träffar' }).count()).toBe(0);
  expect(faults).toEqual([]);
});

test('without JavaScript a search leads to the register, which leads to every municipality', async () => {
  const { page } = await browser.visit({ javaScriptEnabled: false });
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Sök i planen' }).fill('Tallby');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sok/?q=Tallby');
  await page.locator('noscript p').waitFor();
  const register = page.getByRole('region', { name: 'A–Ö-register' });
  expect(await register.locator('a[href^="/kommuner/"]').count()).toBe(12);
  await register.getByRole('link', { name: 'Tallby kommun', exact: true }).click();
  await page.waitForURL('**/kommuner/tallby/');
});

/** The addresses of the results of a query, in rank order, with no fault on the page. */
async function resultsOf(query: string): Promise<string[]> {
  const before = visit.faults.length;
  await search(visit.page, query);
  expect(visit.faults.slice(before)).toEqual([]);
  return results(visit.page);
}

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`/sok/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-result]').first().waitFor();
}

function results(page: Page): Promise<string[]> {
  return page
    .locator('[data-result]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

async function statusBecomes(page: Page, text: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).waitFor({ timeout: 10_000 });
}

function isOnResult(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.hasAttribute('data-result') ?? false);
}
