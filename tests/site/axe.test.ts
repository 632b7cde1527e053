import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { withBrowser } from './browser.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { withSite } from './server.ts';

const site = withSite();
const browser = withBrowser(site);

const wholeStandard = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Contrast of 7:1. This rule leaves to the one of level AA what is below 4.5:1.
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations' as const],
};
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

type Options = Parameters<AxeBuilder['options']>[0];
type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;
declare global {
  interface Window {
    axe?: { run: (context: Document, options: Options) => Promise<Results> };
  }
}

/** Each violation as its rule and the elements it is about. */
async function judge(page: Page, options: Options): Promise<string[]> {
  const { violations } = await run(page, options);
  return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ target }) => target).join(', ')}`);
}

/** The builder puts axe into the page, which takes longer than the judging; after that the page has it. */
async function run(page: Page, options: Options): Promise<Results> {
  const isThere = await page.evaluate(() => window.axe !== undefined);
  if (!isThere) return new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  return page.evaluate((chosen) => window.axe!.run(document, chosen), options);
}
