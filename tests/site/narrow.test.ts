import { expect, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { readPages } from './pages.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);

test('nothing sticks out of a window of 320 px, on any page', { timeout: 300_000 }, async () => {
  const { page } = await browser.visit({ viewport: { width: 320, height: 640 } });
  const found: string[] = [];
  const paths = readPages().flatMap(({ path, isRedirect }) => (isRedirect ? [] : [path]));
  for (const path of [...paths, '/sok/?q=samverkan']) {
    await page.goto(path);
    if (path.includes('?q=')) await page.locator('[data-result]').first().waitFor();
    found.push(...(await page.evaluate(whatSticksOut)).map((element) => `${path}: ${element}`));
  }
  expect(found).toEqual([]);
});

/** The elements whose right edge lies outside the window; a table may scroll inside its own region. */
function whatSticksOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 1 && right > clientWidth + 0.5 && element.parentElement?.closest('.scroll') === null;
  });
  const names = wide.map((element) => `<${element.tagName.toLowerCase()}> ${element.textContent?.trim().slice(0, 40)}`);
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`, ...names] : names;
}
