import { expect, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);

test('the page of Lidköping answers with the decision, its event and its source', async () => {
  const { page } = await browser.visit();
  await page.goto('/kommuner/lidkoping/');
  const main = page.getByRole('main');
  await main.getByRole('heading', { level: 1, name: 'Lidköping', exact: true }).waitFor();
  const decision = main.getByRole('link', { name: 'Lidköping godkänner planen' }).first();
  expect(await decision.getAttribute('href')).toBe('/tidslinje/2018-lidkoping-godkanner-planen/');
  expect(await main.getByText('Vi har inte hittat något beslut').count()).toBe(0);
  const source = page.getByRole('region', { name: 'Källor på sidan' }).getByRole('listitem').first();
  expect(await source.getByRole('link').first().getAttribute('href')).toBe(
    'https://campus.lidkoping.se/kommun-och-politik/social-hallbarhet/psykisk-halsa',
  );
});

test('the page of Ale answers that no decision was found, and what else is not known', async () => {
  const { page } = await browser.visit();
  await page.goto('/kommuner/ale/');
  const main = page.getByRole('main');
  await main.getByText('Vi har inte hittat något beslut om planen i Ale.', { exact: true }).waitFor();
  const gaps = main.getByRole('region', { name: 'Det här saknas om Ale' });
  expect(await gaps.getByRole('listitem').count()).toBeGreaterThan(0);
  const chain = main.getByRole('region', { name: 'Vem bestämmer vad' });
  expect(await chain.getByRole('heading', { level: 3 }).count()).toBe(4);
  const aside = page.getByRole('complementary', { name: 'Om Ale' });
  expect(await aside.getByRole('link', { name: 'Göteborgsregionens kommunalförbund', exact: true }).count()).toBe(1);
  expect(await aside.getByRole('link', { name: 'SIMBA', exact: true }).count()).toBe(1);
});

test('Göteborgsregionen lists twelve members of the county, Kungsbacka not among them', async () => {
  const { page } = await browser.visit();
  await page.goto('/kommunalforbund/goteborgsregionen/');
  const members = page.getByRole('table', { name: /^12 kommuner i / }).getByRole('rowheader');
  expect(await members.count()).toBe(12);
  expect(await members.filter({ hasText: 'Kungsbacka' }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Kungsbacka' }).count()).toBe(0);
});

test('the help box is a region with a heading, and its numbers are links that say what they are', async () => {
  const { page } = await browser.visit();
  await page.goto('/om/suicidprevention/');
  const box = page.getByRole('region', { name: 'Behöver du eller någon nära hjälp nu?' });
  expect(await box.getByRole('listitem').allInnerTexts()).toEqual([
    '112\nvid fara för liv',
    '1177\nråd om vård',
    '901\u00a001\nSjälvmordslinjen',
    '116\u00a0111\nBris, för barn och unga',
  ]);
  const { y: boxTop } = (await box.boundingBox()) ?? { y: NaN };
  const { y: headingTop } = (await page.getByRole('heading', { level: 1 }).boundingBox()) ?? { y: NaN };
  expect(boxTop).toBeLessThan(headingTop);
});

test('the page for addresses that lead nowhere helps on', async () => {
  const { page } = await browser.visit();
  await page.goto('/404.html');
  await page.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
  const main = page.getByRole('main');
  expect(await main.getByRole('searchbox').count()).toBe(1);
  await main.getByRole('link', { name: 'Kommuner' }).click();
  await page.waitForURL('**/kommuner/');
});
