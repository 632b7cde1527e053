import { test } from 'vitest';
import { bringAxe, judge, looks, markup, settings, show } from './axe.ts';
import { withBrowser } from './browser.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { knownFindings, unknownAmong } from './known-findings.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);
const paths: readonly string[] = Object.values(kindsOfPages).flat();

// Side by side, since a processor core judges one page at a time.
test.concurrent.for([paths.filter((_, index) => index % 2 === 0), paths.filter((_, index) => index % 2 === 1)])(
  'axe finds nothing on a page of each kind: light, dark and forced colours, wide and narrow',
  { timeout: 300_000 },
  async (half, { expect }) => {
    const { page } = await browser.visit();
    await bringAxe(page);
    const found: string[] = [];
    for (const path of half) {
      await page.goto(path);
      if (path.includes('?q=')) await page.locator('[data-result]').first().waitFor();
      for (const setting of settings) {
        await show(page, setting);
        const violations = await judge(page, looks);
        if (setting.width === 360 && setting.colours === 'dark') violations.push(...(await judge(page, markup)));
        found.push(...violations.map((text) => `${path}, ${setting.width} px, ${setting.colours}: ${text}`));
      }
    }
    const known = knownFindings().filter(({ path }) => half.includes(path));
    expect(unknownAmong(found, known)).toEqual([]);
  },
);
