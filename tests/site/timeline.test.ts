import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);
const narrow = { width: 360, height: 800 };

test('without script, a category that is not chosen leaves the list, the figure and the years it was alone in', async () => {
  const { page } = await browser.visit({ javaScriptEnabled: false });
  await page.goto('/tidslinje/');
  const followUp = page.getByRole('link', { name: 'Forskare granskar planen' });
  const decision = page.getByRole('link', { name: 'Planen beslutas' });
  expect([await followUp.count(), await decision.count()]).toEqual([2, 2]);
  await page.getByRole('checkbox', { name: 'Uppföljning' }).uncheck();
  expect([await followUp.count(), await decision.count()]).toEqual([0, 2]);
  const year = page.getByRole('heading', { level: 2, name: '2023', exact: true });
  expect(await year.count()).toBe(1);
  await page.getByRole('checkbox', { name: 'Nationell överenskommelse' }).uncheck();
  await page.getByRole('checkbox', { name: 'Nationell strategi' }).uncheck();
  expect(await year.count()).toBe(0);
});

test("a category of the plan's own is chosen as the others are, and named on the page of the event", async () => {
  const { page } = await browser.visit({ javaScriptEnabled: false, viewport: narrow });
  await page.goto('/tidslinje/');
  const training = page.getByRole('link', { name: 'Utbildning för elevhälsan' });
  expect(await training.count()).toBe(2);
  expect(await page.getByRole('columnheader').allTextContents()).toContain('Annat');
  await page.getByRole('checkbox', { name: 'Utbildning' }).uncheck();
  expect(await training.count()).toBe(0);
  await page.getByRole('checkbox', { name: 'Utbildning' }).check();
  await training.last().click();
  expect(await page.getByRole('definition').allTextContents()).toContain('Utbildning');
});

test('without script, the events of other places leave the list and the figure when a municipality is chosen', async () => {
  const { page } = await browser.visit({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  await page.goto('/tidslinje/');
  const named = (name: string) => page.getByRole('link', { name }).count();
  const everything = [
    'Granköping antar planen',
    'Startdag i Tallby',
    'Utbildning för elevhälsan i Alléryd',
    'Ett gemensamt arbete mot suicid startar',
    'Grannlänet beslutar om sin plan',
    'Planen beslutas',
    'En nationell strategi med fem områden',
  ];
  const shown = () => Promise.all(everything.map(named));
  expect(await shown()).toEqual([2, 2, 2, 2, 2, 2, 2]);
  const choice = page.getByRole('combobox', { name: 'Kommun' });
  await choice.selectOption('Granköping');
  expect(await shown()).toEqual([2, 0, 0, 0, 0, 2, 2]);
  await choice.selectOption('Tallby');
  expect(await shown()).toEqual([0, 2, 0, 0, 0, 2, 2]);
  await choice.selectOption('Åå');
  expect(await shown()).toEqual([0, 0, 2, 2, 0, 2, 2]);
  await choice.selectOption('Alla');
  expect(await shown()).toEqual([2, 2, 2, 2, 2, 2, 2]);
});

const categories = [
  'Nationell överenskommelse',
  'Nationell strategi',
  'Beslut',
  'Förlängning och slut',
  'Arbete',
  'Uppföljning',
  'Utbildning',
];

/** Leaves only these categories in the timeline. */
async function leave(page: Page, kept: readonly string[]): Promise<void> {
  for (const name of categories) await page.getByRole('checkbox', { name }).setChecked(kept.includes(name));
}

const yearsIn = (page: Page) => page.locator('.filterable').getByRole('heading', { level: 2 }).allTextContents();
const yearLinks = (page: Page) => page.getByRole('navigation', { name: 'År' }).getByRole('link').allTextContents();

test('without script, only the years that show something can be gone to', async () => {
  const { page } = await browser.visit({ javaScriptEnabled: false });
  await page.goto('/tidslinje/');
  expect(await yearLinks(page)).toHaveLength(13);
  await leave(page, ['Uppföljning']);
  expect(await yearLinks(page)).toEqual(['2019', '2020', '2022', '2025']);
  await leave(page, []);
  expect(await yearLinks(page)).toEqual([]);
});

test('without script, a year leaves when a municipality and the categories together show nothing of it', async () => {
  const { page } = await browser.visit({ javaScriptEnabled: false });
  await page.goto('/tidslinje/');
  const choice = page.getByRole('combobox', { name: 'Kommun' });
  const shown = async () => [await yearsIn(page), await yearLinks(page)];
  await leave(page, ['Arbete']);
  const withWork = ['2015', '2016', '2017', '2018', '2019', '2020', '2024', '2027'];
  expect(await shown()).toEqual([withWork, withWork]);
  await choice.selectOption('Alléryd');
  const nearby = ['2015', '2018', '2019', '2020', '2027'];
  expect(await shown()).toEqual([nearby, nearby]);
  await choice.selectOption('Åå');
  const elsewhere = ['2015', '2016', '2018', '2019', '2020', '2027'];
  expect(await shown()).toEqual([elsewhere, elsewhere]);
});

test('without script, the timeline says when nothing is left of it', async () => {
  const { page } = await browser.visit({ javaScriptEnabled: false });
  await page.goto('/tidslinje/');
  const nothing = page.getByText('Inga händelser med det här valet.');
  expect(await nothing.isVisible()).toBe(false);
  await leave(page, ['Uppföljning']);
  expect(await nothing.isVisible()).toBe(false);
  await leave(page, []);
  expect(await nothing.isVisible()).toBe(true);
});

test('printed, a timeline of which a part is chosen says so', async () => {
  const { page } = await browser.visit({ javaScriptEnabled: false });
  await page.goto('/tidslinje/');
  const part = page.getByText('Här visas bara ett urval av händelserna.');
  const isPrinted = async () => {
    await page.emulateMedia({ media: 'print' });
    const isVisible = await part.isVisible();
    await page.emulateMedia({ media: 'screen' });
    return isVisible;
  };
  expect(await isPrinted()).toBe(false);
  await page.getByRole('combobox', { name: 'Kommun' }).selectOption('Tallby');
  expect([await part.isVisible(), await isPrinted()]).toEqual([false, true]);
  await page.getByRole('combobox', { name: 'Kommun' }).selectOption('Alla');
  expect(await isPrinted()).toBe(false);
  await page.getByRole('checkbox', { name: 'Uppföljning' }).uncheck();
  expect([await part.isVisible(), await isPrinted()]).toEqual([false, true]);
});

test('without script, every municipality can be chosen when one has been', async () => {
  const { page } = await browser.visit({ javaScriptEnabled: false });
  await page.goto('/tidslinje/');
  const choice = page.getByRole('combobox', { name: 'Kommun' });
  await choice.selectOption('Åå');
  expect(await choice.getByRole('option').count()).toBe(13);
});

test('every event has its mark in the figure on a wide screen and in the table on a narrow one', async () => {
  const { page } = await browser.visit({ viewport: { width: 1440, height: 900 } });
  await page.goto('/tidslinje/');
  const listed = await page.locator('.events > li').count();
  const figure = page.getByRole('group', { name: 'Tidslinje 2015–2030' });
  expect(await figure.getByRole('link').count()).toBe(listed);
  await page.setViewportSize(narrow);
  expect(await figure.count()).toBe(0);
  expect(await page.getByRole('table').getByRole('link').count()).toBe(listed);
});

test('printed, the timeline names its sources and leaves out what one chooses by', async () => {
  const { page } = await browser.visit();
  await page.goto('/tidslinje/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('link', { name: 'Protokoll från regionens styrelse' }).isVisible()).toBe(true);
  expect(await page.getByRole('combobox', { name: 'Kommun', includeHidden: true }).isVisible()).toBe(false);
});
