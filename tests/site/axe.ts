import type axe from 'axe-core';
import swedish from 'axe-core/locales/sv.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** WCAG 2.0–2.2, levels A and AA, and best practice. */
const wholeStandard: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // What would be fetched anew is needed by no rule of these: styles and films of other hosts.
  preload: false,
};

/** The same, and of level AAA the contrast of 7:1. */
export const wholeStandardAndContrast: axe.RunOptions = {
  ...wholeStandard,
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

/**
 * What colour and width can change; the markup is the same in all settings. The contrast of 7:1 leaves to the rule of
 * level AA what is below 4.5:1.
 */
export const looks: axe.RunOptions = {
  runOnly: ['color-contrast', 'color-contrast-enhanced', 'target-size', 'scrollable-region-focusable'],
  resultTypes: ['violations'],
};

/** All that is not judged by `looks`. */
export const markup: axe.RunOptions = {
  ...wholeStandard,
  rules: Object.fromEntries((looks.runOnly as string[]).map((rule) => [rule, { enabled: false }])),
};

export interface Setting {
  width: number;
  colours: 'light' | 'dark' | 'forced';
}

/** The six settings in which pages are judged: narrow and wide, light, dark and forced colours. */
export const settings: readonly Setting[] = [1280, 360].flatMap((width) =>
  (['light', 'dark', 'forced'] as const).map((colours) => ({ width, colours })),
);

/** The short one: the browser reads it anew on every page. */
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Puts axe into every page that is opened from here on. The policy of the site would not let a script element in. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: `${source}\naxe.configure(${JSON.stringify({ locale: swedish })})` });
}

export async function show(page: Page, { width, colours }: Setting): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
  });
}

/** What of a page is judged, by selectors. */
interface Stretch {
  include: string[][];
  exclude: string[][];
}

/** All of a page but its head and foot. */
export const withoutFrame: Stretch = {
  include: [['html']],
  exclude: [['body > header'], ['body > footer']],
};

const whole: Stretch = { include: [['html']], exclude: [] };

/** Each violation as `rule (what it asks): elements`. */
export async function violationsOf(page: Page, options: axe.RunOptions, context = whole): Promise<string[]> {
  const { violations } = await page.evaluate(([place, chosen]) => window.axe.run(place, chosen), [
    context,
    options,
  ] as const);
  return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ target }) => target).join(', ')}`);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
