import { expect, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);
const narrow = { width: 360, height: 800 };

test('without script, a category that is not chosen leaves the list, the figure and the years it was alone in', async () => {
  const { page } = await browser.visit({ javaScriptEnabled: false });
  await page.goto('/tidslinje/');
  const followUp = page.getByRole('link', { name: 'Indikatorer väljs' });
  const decision = page.getByRole('link', { name: 'Styrgruppen beslutar om handlingsplanen' });
  expect([await followUp.count(), await decision.count()]).toEqual([2, 2]);
  await page.getByRole('checkbox', { name: 'Uppföljning' }).uncheck();
  expect([await followUp.count(), await decision.count()]).toEqual([0, 2]);
  const year = page.getByRole('heading', { level: 2, name: '2012', exact: true });
  expect(await year.count()).toBe(1);
  await page.getByRole('checkbox', { name: 'Nationell överenskommelse' }).uncheck();
  await page.getByRole('checkbox', { name: 'Nationell strategi' }).uncheck();
  expect(await year.count()).toBe(0);
});

test('without script, the events of other places leave the list and the figure when a municipality is chosen', async () => {
  const { page } = await browser.visit({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  await page.goto('/tidslinje/');
  const named = (name: string) => page.getByRole('link', { name }).count();
  const everything = [
    'GR-kommunerna kommer igång',
    'Genomförande i Göteborgsområdet',
    'Lidköping godkänner planen',
    'Skaraborg startar suicidprojekt',
    'Västmanlands överenskommelser börjar gälla',
    'Styrgruppen beslutar om handlingsplanen',
    'PRIO-planen antas',
  ];
  const shown = () => Promise.all(everything.map(named));
  expect(await shown()).toEqual([2, 2, 2, 2, 2, 2, 2]);
  const choice = page.getByRole('combobox', { name: 'Kommun' });
  await choice.selectOption('Lidköping');
  expect(await shown()).toEqual([0, 0, 2, 2, 0, 2, 2]);
  await choice.selectOption('Ale');
  expect(await shown()).toEqual([2, 0, 0, 0, 0, 2, 2]);
  await choice.selectOption('Åmål');
  expect(await shown()).toEqual([0, 0, 0, 0, 0, 2, 2]);
  await choice.selectOption('Alla');
  expect(await shown()).toEqual([2, 2, 2, 2, 2, 2, 2]);
});

test('every event has its mark in the figure on a wide screen and in the table on a narrow one', async () => {
  const { page } = await browser.visit({ viewport: { width: 1440, height: 900 } });
  await page.goto('/tidslinje/');
  const listed = await page.locator('.events > li').count();
  const figure = page.getByRole('group', { name: 'Tidslinje 2012–2025' });
  expect(await figure.getByRole('link').count()).toBe(listed);
  await page.setViewportSize(narrow);
  expect(await figure.count()).toBe(0);
  expect(await page.getByRole('table').getByRole('link').count()).toBe(listed);
});

test('printed, the timeline names its sources and leaves out what one chooses by', async () => {
  const { page } = await browser.visit();
  await page.goto('/tidslinje/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('link', { name: 'PRIO-satsningen 2012–2016' }).isVisible()).toBe(true);
  expect(await page.getByRole('combobox', { name: 'Kommun', includeHidden: true }).isVisible()).toBe(false);
});
