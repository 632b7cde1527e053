import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './launch.ts';

/** A page of a context of its own, with everything in it that a reader should be spared. */
export interface Visit {
  page: Page;
  /** Errors in the console, broken policies and scripts that failed among them, and requests to other hosts. */
  faults: string[];
}

export interface Visitor {
  visit: (options?: BrowserContextOptions) => Promise<Visit>;
}

/** A browser that is open while the tests of a file run. */
export function withBrowser(site: { readonly origin: string }): Visitor {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  return {
    async visit(options = {}) {
      if (browser === undefined) throw new Error('the browser is open while tests run, not before');
      const context = await browser.newContext({
        baseURL: site.origin,
        locale: 'sv-SE',
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      return { page, faults: faultsOf(page, site.origin) };
    },
  };
}

function faultsOf(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) faults.push(`request to ${request.url()}`);
  });
  return faults;
}
