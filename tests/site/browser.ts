import { afterAll } from 'vitest';
import { LazyBrowser, type Visitor } from './visitor.ts';

/** A browser for the tests of a file, open from the first visit until they have run. */
export function withBrowser(site: { readonly origin: string }): Visitor {
  const browser = new LazyBrowser(site);
  afterAll(() => browser.close());
  return browser;
}
