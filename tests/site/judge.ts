import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Every rule of axe for WCAG 2.2 AA, its best practices, and the contrast that this site holds itself to. */
export const wholeStandard = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Contrast of 7:1. This rule leaves to the one of level AA what is below 4.5:1.
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations' as const],
};

type Options = Parameters<AxeBuilder['options']>[0];
type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;
declare global {
  interface Window {
    axe?: { run: (context: Document, options: Options) => Promise<Results> };
  }
}

/** Each violation as its rule and the elements it is about. */
export async function judge(page: Page, options: Options): Promise<string[]> {
  const { violations } = await run(page, options);
  return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ target }) => target).join(', ')}`);
}

/** The builder puts axe into the page, which takes longer than the judging; after that the page has it. */
async function run(page: Page, options: Options): Promise<Results> {
  const isThere = await page.evaluate(() => window.axe !== undefined);
  if (!isThere) return new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  return page.evaluate((chosen) => window.axe!.run(document, chosen), options);
}
