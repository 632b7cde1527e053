import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bringAxe, wholeStandardAndContrast, violationsOf } from './axe.ts';
import { withBrowser } from './browser.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);

/** The changed lines of each file that is proposed, when the check has nothing to say of them. */
async function proposed(page: Page): Promise<[string, string[]][]> {
  await page.getByText('Kontrollen hittar inga fel.').waitFor();
  const files = await page.locator('.edit-file').all();
  return Promise.all(
    files.map(async (file): Promise<[string, string[]]> => {
      const lines = await file.locator('.edit-added, .edit-removed').allTextContents();
      const name = (await file.locator('h3 code').textContent()) ?? '';
      return [name, lines.map((line) => line.replace(/^(.) (?:Ny|Borttagen) rad: /, '$1'))];
    }),
  );
}

test('an event with its source is added, and a goal is changed, and no other line is another', async () => {
  const { page, faults } = await browser.visit({ viewport: { width: 360, height: 800 } });
  await bringAxe(page);
  await page.goto('/redigera/');
  await page.getByRole('link', { name: 'Lägg till en händelse' }).click();
  const label = (name: string) => page.getByLabel(name, { exact: true });
  await label('Rubrik').fill('Samrådet: ett möte');
  await label('Datum').fill('2019-05');
  await label('Slag').first().selectOption('Arbete');
  await label('Gäller').selectOption('Det egna länet');
  await label('Vad som hände').fill('Samrådet möts om kortare köer.');
  await page.getByRole('button', { name: 'Lägg till aktör' }).click();
  await page.getByLabel('Sök i listan: Aktör 1').fill('exempel REGION');
  expect(await label('Aktör 1').locator('option').allTextContents()).toEqual(['–', 'Region Exempel']);
  await label('Aktör 1').selectOption('Region Exempel');
  await page.getByLabel('Sök i listan: Aktör 1').fill('tallby');
  expect(await label('Aktör 1').locator('option:checked').textContent()).toBe('Region Exempel');
  await label('Hur säker uppgiften är').first().selectOption('sourced');
  await page.getByText('behöver fyllas i').first().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ny källa …' }).first().click();
  const source = page.getByRole('group', { name: 'Ny källa 1' });
  await page.getByText('7 saker är kvar att fylla i eller rätta.').waitFor();
  await source.getByLabel('Källans id').fill('Samrådets protokoll');
  await source.getByLabel('Titel', { exact: true }).fill('Protokoll från samrådet');
  await source.getByLabel('Utgivare').fill('Samrådet');
  await source.getByLabel('Adress', { exact: true }).fill('https://samrad.example/protokoll');
  for (const name of ['Utgiven', 'Uppdaterad']) await source.getByLabel(`Vet inte: ${name}`).check();
  await source.getByLabel('Läst den', { exact: true }).fill('2025-11-02');
  await source.getByLabel('Slag').selectOption('primary');
  await source.getByLabel('Vad som är läst', { exact: true }).selectOption('Hela sidan läst');
  expect(await proposed(page)).toEqual([
    [
      'planen/tidslinje/2019-samradet-ett-mote.yaml',
      [
        '+title: "Samrådet: ett möte"',
        '+date: "2019-05"',
        '+category: process',
        '+scope: regional',
        '+summary: Samrådet möts om kortare köer.',
        '+who: [regionen]',
        '+sources: [samradets-protokoll]',
        '+certainty: sourced',
      ],
    ],
    [
      'planen/kallor.yaml',
      [
        '+',
        '+- id: samradets-protokoll',
        '+  title: Protokoll från samrådet',
        '+  publisher: Samrådet',
        '+  url: https://samrad.example/protokoll',
        '+  published: null',
        '+  updated: null',
        '+  retrieved: "2025-11-02"',
        '+  sourceType: primary',
        '+  extent: full',
      ],
    ],
  ]);
  expect(await violationsOf(page, wholeStandardAndContrast)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  await page.goto('/redigera/?fil=kallor.yaml');
  await page.locator('select:focus').waitFor();
  const sources = page.getByLabel('Ändra en källa', { exact: true });
  expect(await sources.evaluate((select) => select.matches(':focus'))).toBe(true);
  await page.getByLabel('Sök i listan: Ändra en källa').fill('protokoll styrelse');
  expect(await sources.locator('option').allTextContents()).toEqual(['–', 'Protokoll från regionens styrelse']);
  await sources.press('ArrowDown');
  expect(new URL(page.url()).search).toBe('?fil=kallor.yaml');
  await page.getByRole('button', { name: 'Öppna: Ändra en källa' }).click();
  await page.getByRole('heading', { name: 'Ändra: Protokoll från regionens styrelse' }).waitFor();
  await page.goto('/redigera/?fil=dokument.yaml&id=grannlanets-plan');
  await page.getByRole('group', { name: 'Som källa' }).getByLabel('Utgivare').fill('Grannlänets region');
  expect(await proposed(page)).toEqual([
    ['planen/dokument.yaml', ['−    publisher: Region Grannlän', '+    publisher: Grannlänets region']],
  ]);
  await page.goto('/redigera/?fil=mal/ingen-ensam.mdx');
  await label('Namn på sidan').fill('Ingen ska vara ensam om sin oro');
  await label('Värde').fill('62,5');
  expect(await proposed(page)).toEqual([
    [
      'planen/mal/ingen-ensam.mdx',
      [
        '−name: Ingen ska vara ensam',
        '+name: Ingen ska vara ensam om sin oro',
        '−        value: 61.5',
        '+        value: 62.5',
      ],
    ],
  ]);
  expect(await violationsOf(page, wholeStandardAndContrast)).toEqual([]);

  await label('Målnummer').fill('mål nummer tre');
  await page.locator('#falt-number-remark').getByText('Målnummer').waitFor();
  expect(faults).toEqual([]);
});
