import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
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

/** A browser that is started when it is first asked for a page, and has to be closed. */
export class LazyBrowser implements Visitor {
  readonly #site: { readonly origin: string };
  #browser: Promise<Browser> | undefined;

  constructor(site: { readonly origin: string }) {
    this.#site = site;
  }

  async visit(options: BrowserContextOptions = {}): Promise<Visit> {
    this.#browser ??= launch();
    const { origin } = this.#site;
    const context = await (
      await this.#browser
    ).newContext({ baseURL: origin, locale: 'sv-SE', reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    return { page, faults: faultsOf(page, origin) };
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
  }
}

function faultsOf(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) faults.push(`den hämtar ${request.url()}`);
  });
  return faults;
}
