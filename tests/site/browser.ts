import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// A browser's own errands would be network in a test; a container has no sandbox, no graphics and little shared memory.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** `CHROME_PATH`, else the system's Chromium or Chrome, else the one inside an npm package. */
export async function launch(): Promise<Browser> {
  const chosen = process.env['CHROME_PATH'] || systemBrowsers.find((path) => existsSync(path));
  if (chosen !== undefined) return chromium.launch({ executablePath: chosen, args: quiet });
  const executablePath = await sparticuz.executablePath();
  return chromium.launch({ executablePath, args: [...quiet, '--no-zygote', '--headless=new'] });
}

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
