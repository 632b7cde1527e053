import type { Page } from 'playwright-core';

/** Notes what moves on every page that is opened from here on: the browser's layout shifts. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifted = [];
    const note = (entry: PerformanceEntry) => {
      const { sources } = entry as PerformanceEntry & { sources: { node: Node | null }[] };
      const [node] = sources.flatMap((source) => source.node ?? []);
      window.shifted.push(`${node?.nodeName.toLowerCase() ?? ''} ”${node?.textContent?.trim().slice(0, 40) ?? ''}”`);
    };
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
    observer.observe({ type: 'layout-shift', buffered: true });
    // What has moved may not have been told yet.
    window.noteShifts = () => observer.takeRecords().forEach(note);
  });
}

/** What has moved when the page has come to rest. */
export function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // The first frame may be the one that shows the page: what the second moves, the third has been told of.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    window.noteShifts();
    return window.shifted;
  });
}

declare global {
  interface Window {
    shifted: string[];
    noteShifts: () => void;
  }
}
