import { expect, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);

test('the page of a municipality that has decided answers with the decision, its event and its source', async () => {
  const { page } = await browser.visit();
  await page.goto('/kommuner/grankoping/');
  const main = page.getByRole('main');
  await main.getByRole('heading', { level: 1, name: 'Granköping', exact: true }).waitFor();
  const decision = main.getByRole('link', { name: 'Granköping antar planen' }).first();
  expect(await decision.getAttribute('href')).toBe('/tidslinje/2018-grankoping-antar-planen/');
  expect(await main.getByText('Vi har inte hittat något beslut').count()).toBe(0);
  const sources = page.getByRole('region', { name: 'Källor på sidan' });
  await sources.locator('summary').click();
  const source = sources.getByRole('listitem').first();
  expect(await source.getByRole('link').first().getAttribute('href')).toBe(
    'https://grankoping.example/protokoll/2018-02-27',
  );
});

test('the page of a municipality that nobody knows a decision of answers that no decision was found, and what else is not known', async () => {
  const { page } = await browser.visit();
  await page.goto('/kommuner/odesund/');
  const main = page.getByRole('main');
  const answer = main.getByRole('region', { name: 'Har kommunen beslutat?' });
  await answer.getByText('Vi har inte hittat något beslut.', { exact: true }).waitFor();
  const gaps = main.getByRole('region', { name: 'Det här saknas om Ödesund' });
  expect(await gaps.getByRole('listitem').count()).toBeGreaterThan(0);
  const chain = main.getByRole('group').filter({ hasText: 'Vem bestämmer vad' });
  expect(await chain.getByRole('heading', { level: 3 }).count()).toBe(0);
  await chain.getByText('Vem bestämmer vad').click();
  expect(await chain.getByRole('heading', { level: 3 }).count()).toBe(4);
  const aside = page.getByRole('complementary', { name: 'Om Ödesund' });
  expect(
    await aside
      .getByRole('link', { name: 'Kommunalförbundet för vård, skola och omsorg i östra Exempellän', exact: true })
      .count(),
  ).toBe(1);
  expect(
    await aside.getByRole('link', { name: 'Närvårdssamverkan i mellersta och östra Exempellän', exact: true }).count(),
  ).toBe(1);
});

test('a municipality that changed federation is told of on its page and on both federations, with the source', async () => {
  const { page } = await browser.visit();
  await page.goto('/kommuner/mullersborg/');
  const dated = page
    .getByRole('complementary', { name: 'Om Müllersborg' })
    .locator('p')
    .filter({ hasText: 'kommunen till' });
  expect((await dated.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^Till och med 2014 hörde kommunen till Södra kommunalförbundet\./),
    expect.stringMatching(/^Från 1 januari 2015 hör kommunen till Kommunalförbundet för vård, /),
  ]);
  expect(await dated.first().getByRole('button', { name: /Källa/ }).count()).toBe(1);
  await page.goto('/kommunalforbund/sodra-kommunalforbundet/');
  const municipalities = page.getByRole('region', { name: 'Kommunerna' });
  await municipalities.getByText('Till och med 2014 hörde Müllersborg hit.').waitFor();
  expect(await municipalities.getByRole('rowheader', { name: 'Müllersborg' }).count()).toBe(0);
});

test('a federation lists its members of the county, and leads nowhere for those outside it', async () => {
  const { page } = await browser.visit();
  await page.goto('/kommunalforbund/ostra-kommunalforbundet/');
  const members = page.getByRole('table', { name: /^5 kommuner i / }).getByRole('rowheader');
  expect(await members.count()).toBe(5);
  expect(await members.filter({ hasText: 'Sydby' }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Sydby' }).count()).toBe(0);
});

test('the help box is a region with a heading, and its numbers are links that say what they are', async () => {
  const { page } = await browser.visit();
  await page.goto('/om/suicidprevention/');
  const box = page.getByRole('region', { name: 'Behöver du hjälp nu?' });
  expect(await box.getByRole('listitem').allInnerTexts()).toEqual([
    'Nödnumret 112',
    'Självmordslinjen 901 01\nHar du tankar på självmord?',
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
  await main.getByRole('link', { name: 'Kommuner', exact: true }).click();
  await page.waitForURL('**/kommuner/');
});

test.each([
  ['/kommuner/tallby/', 'a municipality', ['lansavtal-2018', 'tallbys-avtal-2019']],
  ['/kommunalforbund/norra-kommunalforbundet/', 'a federation', ['lansavtal-2018']],
  ['/aktorer/regionen/', 'an actor', ['lansavtal-2018', 'tallbys-avtal-2019']],
])('%s, the page of %s, leads to the agreements that it has signed', async (path, _kind, agreements) => {
  const { page } = await browser.visit();
  await page.goto(path);
  const links = page.getByRole('region', { name: 'Överenskommelser', exact: true }).getByRole('link');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
    agreements.map((id) => `/overenskommelser/${id}/`),
  );
});

test('a long text has its contents beside it in a wide window, and folded under its heading in a narrow one', async () => {
  const { page } = await browser.visit({ viewport: { width: 1280, height: 800 } });
  await page.goto('/om/allt-som-en-text-kan-halla/');
  const contents = page.getByRole('navigation', { name: 'På sidan' });
  const links = contents.getByRole('link');
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
  expect(targets.length).toBeGreaterThan(3);
  expect(await page.evaluate((ids) => ids.filter((id) => !document.getElementById(id)), targets)).toEqual([]);
  const { x: besideAt } = (await contents.boundingBox()) ?? { x: NaN };
  const text = (await page.locator('.prose').boundingBox()) ?? { x: NaN, width: NaN };
  expect(besideAt).toBeGreaterThan(text.x + text.width);

  await page.setViewportSize({ width: 360, height: 800 });
  expect(await links.count()).toBe(0);
  const fold = page.locator('details').filter({ has: page.getByText('På sidan', { exact: true }) });
  await fold.locator('summary').click();
  const folded = fold.getByRole('link');
  expect(await folded.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1)))).toEqual(targets);
});

test.each(['/om/allt-som-en-text-kan-halla/', '/'])(
  'no line of %s begins with the number of a source',
  async (path) => {
    const { page } = await browser.visit({ viewport: { width: 900, height: 800 } });
    await page.goto(path);
    const { count, begun } = await page.locator('main :is(p, li, td, dd):has(.refs)').evaluateAll((blocks) => {
      /** The lower edges of the signs that stand before. */
      const edgesBefore = (block: Element, refs: Element): number[] => {
        const texts = document.createNodeIterator(block, NodeFilter.SHOW_TEXT);
        const edges: number[] = [];
        for (let text = texts.nextNode(); text !== null && !refs.contains(text); text = texts.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(text);
          edges.push(...Array.from(range.getClientRects(), ({ bottom }) => bottom));
        }
        return edges;
      };
      const found = blocks
        .flatMap((block) => Array.from(block.querySelectorAll('.refs'), (refs) => ({ block, refs })))
        .filter(({ block, refs }) => edgesBefore(block, refs).length > 0);
      const main = document.querySelector('main');
      const begun = Array.from({ length: 100 }, (_, place) => 300 + 3 * place).flatMap((width) => {
        if (main !== null) main.style.inlineSize = `${width}px`;
        return found
          .filter(({ block, refs }) => {
            const top = refs.getClientRects()[0]?.top ?? NaN;
            return !edgesBefore(block, refs).some((bottom) => bottom > top + 1);
          })
          .map(({ block }) => `${width}: ${block.textContent}`);
      });
      return { count: found.length, begun };
    });
    expect(count).toBeGreaterThan(3);
    expect(begun).toEqual([]);
  },
);
