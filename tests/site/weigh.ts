import type { Page, Request } from 'playwright-core';

/** What a page asks of the line, in bytes as they were sent. */
export interface Weight {
  /** HTML, CSS and script. */
  page: number;
  fonts: number;
}

/** Opens a page as a reader does who has nothing in the cache, and weighs what it fetches before anybody searches. */
export async function weigh(page: Page, path: string): Promise<Weight> {
  const sizes: Promise<{ type: string; size: number }>[] = [];
  const listen = (request: Request) => {
    const size = async () => ({ type: request.resourceType(), size: (await request.sizes()).responseBodySize });
    sizes.push(size());
  };
  page.on('requestfinished', listen);
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  page.off('requestfinished', listen);
  const all = await Promise.all(sizes);
  const sum = (...types: string[]) =>
    all.filter(({ type }) => types.includes(type)).reduce((total, { size }) => total + size, 0);
  return { page: sum('document', 'stylesheet', 'script'), fonts: sum('font') };
}

/** Lets the page fetch everything anew each time. */
export async function withoutCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
}

/** Sums what moves on every page that is opened from here on: the browser's layout shifts. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShift = 0;
    const add = (entry: PerformanceEntry) => {
      window.layoutShift += (entry as PerformanceEntry & { value: number }).value;
    };
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How much has moved when the page has come to rest. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return window.layoutShift;
  });
}

declare global {
  interface Window {
    layoutShift: number;
  }
}
