import { test } from 'vitest';
import { withBrowser } from './browser.ts';
import { judge, wholeStandard } from './judge.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);

/** What colour and width can change; the markup has been judged already. */
const looks = {
  runOnly: ['color-contrast', 'color-contrast-enhanced', 'target-size', 'scrollable-region-focusable'],
  resultTypes: ['violations' as const],
};
const settings = [
  { width: 1280, colorScheme: 'light', options: wholeStandard },
  { width: 360, colorScheme: 'dark', options: wholeStandard },
  { width: 1280, colorScheme: 'dark', options: looks },
  { width: 360, colorScheme: 'light', options: looks },
] as const;

// Side by side, since a processor core judges one page at a time.
test.concurrent.for(Object.entries(kindsOfPages))(
  'axe finds nothing on the %s, light and dark, wide and narrow',
  { timeout: 300_000 },
  async ([, paths], { expect }) => {
    const { page } = await browser.visit();
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      if (path.includes('?q=')) await page.locator('[data-result]').first().waitFor();
      for (const { width, colorScheme, options } of settings) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const violations = await judge(page, options);
        found.push(...violations.map((violation) => `${path}, ${width} px, ${colorScheme}: ${violation}`));
      }
    }
    expect(found).toEqual([]);
  },
);
