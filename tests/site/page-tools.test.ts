import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { readPages } from './pages.ts';
import { withSite } from './server.ts';
import { shiftsOf, watchShifts } from './shifts.ts';

const site = withSite();
const browser = withBrowser(site);

const narrow = { width: 360, height: 800 };
const wide = { width: 1280, height: 800 };
const copier = (page: Page, heading: string) =>
  page.getByRole('button', { name: `Kopiera länk till ${heading}`, exact: true });
const statusOf = (page: Page) => page.locator('page-tools').getByRole('status');

test('every page can be printed and linked to by its headings, but for the search and what is not there', () => {
  const pages = readPages().filter(({ isRedirect, path }) => !isRedirect && path !== '/ladda-ner/handlingsplan.html');
  const without = pages.filter(({ elements }) => !elements.some(({ tagName }) => tagName === 'page-tools'));
  expect(without.map(({ path }) => path)).toEqual(['/404.html', '/sok/']);
});

test('with script a page can be printed, and the address of a heading copied', async () => {
  const { page, faults } = await browser.visit({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.addInitScript(() => {
    window.print = () => document.body.classList.add('printed');
  });
  for (const [path, heading, id] of [
    ['/om/planen/', 'Så kom den till', 's%C3%A5-kom-den-till'],
    ['/', 'Tre fokusområden', 'fokusomraden'],
    ['/aktorer/', 'Region', 'region'],
  ] as const) {
    await page.goto(path);
    await page.getByRole('button', { name: 'Skriv ut sidan' }).click();
    expect(await page.locator('body.printed').count()).toBe(1);
    await copier(page, heading).click();
    await statusOf(page).getByText('Länken är kopierad.', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.origin}${path}#${id}`);
  }
  expect(faults).toEqual([]);
});

test.for([narrow, wide])(
  'what is said of the link is seen beside the button that was pressed, in the window, until the reader goes on: %o',
  async (viewport) => {
    const { page } = await browser.visit({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('/om/planen/');
    for (const heading of ['Så kom den till', 'Källor på sidan']) {
      await copier(page, heading).click();
      await statusOf(page).getByText('Länken är kopierad.', { exact: true }).waitFor();
      const said = await statusOf(page).evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
      const pressed = await copier(page, heading).evaluate(
        (element) => element.getBoundingClientRect().toJSON() as DOMRect,
      );
      expect(gapBetween(said, pressed)).toBeLessThan(24);
      expect(said.left >= 0 && said.top >= 0 && said.right <= viewport.width).toBe(true);
    }
    await page.keyboard.press('Tab');
    expect(await statusOf(page).textContent()).toBe('');
  },
);

test('where the browser refuses to copy, or has no clipboard, the address is told so that it can be copied by hand', async () => {
  const refuse = () => {
    const clipboard = { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
  };
  // As where the site is not served over https.
  const miss = () => void Object.defineProperty(navigator, 'clipboard', { value: undefined });
  for (const script of [refuse, miss]) {
    const { page, faults } = await browser.visit({ viewport: narrow });
    await page.addInitScript(script);
    await page.goto('/om/planen/');
    await copier(page, 'Så kom den till').click();
    const said = `Det gick inte att kopiera. Länken är: ${site.origin}/om/planen/#s%C3%A5-kom-den-till`;
    await statusOf(page).getByText(said, { exact: true }).waitFor();
    const { left, right } = await statusOf(page).evaluate((element) => element.getBoundingClientRect());
    expect([left >= 0, right <= narrow.width]).toEqual([true, true]);

    await statusOf(page).click();
    expect(await statusOf(page).textContent()).toBe(said);
    expect(faults).toEqual([]);
  }
});

test.for([{ width: 320, height: 640 }, narrow])(
  'in a narrow window the button stands on the line after the words of its heading, large enough for a thumb: %o',
  async (viewport) => {
    const { page } = await browser.visit({ viewport });
    const found: string[] = [];
    for (const path of pagesWithHeadings) {
      await page.goto(path);
      found.push(
        ...(await page.evaluate(placesOfCopiers)).filter(isMisplacedInLine).map((place) => inWords(path, place)),
      );
    }
    expect(found).toEqual([]);
  },
);

test('in a wide window the button stands in the margin before the words of its heading', async () => {
  const { page } = await browser.visit({ viewport: wide });
  const found: string[] = [];
  for (const path of pagesWithHeadings) {
    await page.goto(path);
    const places = await page.evaluate(placesOfCopiers);
    found.push(
      ...places
        .filter(
          ({ button, words }) => button.left < 0 || button.right > words.left + 1 || button.right < words.left - 12,
        )
        .map((place) => inWords(path, place)),
    );
  }
  expect(found).toEqual([]);
});

test.for([narrow, wide])('the buttons move nothing when they come: %o', { timeout: 60_000 }, async (viewport) => {
  const { page } = await browser.visit({ viewport });
  await watchShifts(page);
  const moving: string[] = [];
  for (const path of Object.values(kindsOfPages).flat()) {
    if (path.startsWith('/sok/')) continue;
    await page.goto(path);
    moving.push(...(await shiftsOf(page)).map((what) => `${path}: ${what}`));
  }
  expect(moving).toEqual([]);

  // A shift is only seen where something has been painted before; so the places are compared as well.
  const plain = await browser.visit({ viewport, javaScriptEnabled: false });
  for (const path of ['/om/planen/', '/ordlista/', '/ladda-ner/']) {
    expect(await placesOn(page, path)).toEqual(await placesOn(plain.page, path));
  }
});

const pagesWithHeadings = [
  '/',
  '/overenskommelser/',
  '/ordlista/',
  '/om/planen/',
  '/kommuner/grankoping/',
  '/ladda-ner/',
];

/** Where every heading and text of a page begins. */
async function placesOn(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(h2, h3, p, li, td)')].map((element) => {
      const { top, left } = element.getBoundingClientRect();
      return `${element.textContent?.slice(0, 20)} ${top + scrollY} ${left}`;
    }),
  );
}

interface Place {
  heading: string;
  button: { left: number; right: number; top: number; bottom: number };
  /** All lines of the words. */
  words: { left: number };
  /** The last line of the words. */
  line: { right: number; top: number; bottom: number };
  window: number;
}

/** Where the buttons stand, and the words of their headings. */
function placesOfCopiers(): Place[] {
  return [...document.querySelectorAll('main :is(h2, h3)[id]')]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      const button = heading.nextElementSibling?.matches('.copy-link') ? heading.nextElementSibling : undefined;
      return {
        heading: heading.textContent ?? '',
        button: (button?.getBoundingClientRect() ?? new DOMRect()).toJSON() as DOMRect,
        words: { left: Math.min(...lines.map(({ left }) => left)) },
        line: (lines.at(-1)?.toJSON() ?? {}) as DOMRect,
        window: document.documentElement.clientWidth,
      };
    });
}

function isMisplacedInLine({ button, line, window }: Place): boolean {
  const isLarge = button.right - button.left >= 24 && button.bottom - button.top >= 24;
  const isAfter = button.left >= line.right - 1 && button.left <= line.right + 16 && button.right <= window;
  const middle = (button.top + button.bottom) / 2;
  return !(isLarge && isAfter && middle > line.top && middle < line.bottom);
}

function inWords(path: string, { heading, button, line }: Place): string {
  return `${path} ${heading}: ${JSON.stringify({ button, line })}`;
}

/** How many pixels lie between two boxes, at the most of both directions. */
function gapBetween(a: DOMRect, b: DOMRect): number {
  const across = Math.max(a.left - b.right, b.left - a.right, 0);
  const along = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
  return Math.max(across, along);
}
