import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withBrowser } from '../site/browser.ts';
import { attribute, elementOf, readPages, textOf, type PageElement, type SitePage } from '../site/pages.ts';
import { withSite } from '../site/server.ts';
import { builtSite, type BuiltSite } from './built-site.ts';
import { harmlessPayloads } from './payloads.ts';
import { contentWith, placed } from './placed.ts';

/** Every payload that is let through, each on a page of its own. A former slug that is a file here too is left out. */
const names = new Set(harmlessPayloads.filter(({ where }) => where === 'file-name').map(({ shown }) => shown));
const carriers = harmlessPayloads
  .filter(({ where, shown }) => where !== 'slug' || !names.has(shown))
  .map((payload, index) => {
    const { path, text } = placed(payload, `angrepp-${index}`, 100 + index);
    const isAddress = payload.where === 'file-name' || payload.where === 'slug';
    return { ...payload, path, text, address: isAddress ? payload.shown : `/${path.replace(/\.mdx$/, '')}/` };
  });

let built: BuiltSite | undefined;
let pages: readonly SitePage[] = [];

beforeAll(async () => {
  built = await builtSite(contentWith(...carriers.map(({ path, text }) => ({ path, text }))));
  pages = readPages(built.dist);
}, 300_000);
afterAll(() => built?.remove());

const site = withSite(() => built?.dist ?? '');
const browser = withBrowser(site);

/** Does to every element what a reader's mouse and keyboard do, without leaving the page. */
function touchAll(): void {
  document.addEventListener('click', (event) => event.preventDefault());
  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    for (const type of ['pointerover', 'mouseover', 'focus', 'click', 'toggle', 'animationstart', 'error', 'load'])
      element.dispatchEvent(new Event(type, { cancelable: true }));
  }
}

const elements = () => pages.flatMap((page) => page.elements.map((element) => ({ page, element })));

test('every payload that is let through has a page', () => {
  const addresses = new Set(pages.map(({ path }) => path));
  expect(carriers.length).toBeGreaterThanOrEqual(100);
  expect(carriers.filter(({ address }) => !addresses.has(address)).map(({ name }) => name)).toEqual([]);
});

test('a title is shown as it was written', () => {
  const wrong = carriers.filter(({ where, address, shown }) => {
    const page = pages.find(({ path }) => path === address);
    return where === 'yaml-text' && (page === undefined || textOf(elementOf(page, 'h1')) !== shown);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('what stands in a body is shown as text, between the paragraphs around it', () => {
  const wrong = carriers.flatMap(({ where, address, shown, name }) => {
    if (where !== 'body' && where !== 'link') return [];
    const page = pages.find(({ path }) => path === address);
    const text = page === undefined ? '' : textOf(elementOf(page, 'main'));
    const between = /Före\.(.*)Efter\./.exec(text)?.[1]?.trim() ?? '';
    return between.startsWith(shown.replace(/\s+/g, ' ').trim()) ? [] : [`${name}: ${between}`];
  });
  expect(wrong).toEqual([]);
});

test('no element of any page has an attribute that runs or hides anything', () => {
  const live = elements().flatMap(({ page, element }) =>
    element.attrs
      .filter(({ name }) => /^(?:on.*|style|srcdoc|metastring)$/i.test(name))
      .map(({ name, value }) => `${page.path} <${element.tagName} ${name}="${value}">`),
  );
  expect(live).toEqual([]);
});

test('no address on any page is a script or data', () => {
  // What a page is called where its address is shared is words, whatever it begins with.
  const isWords = (element: PageElement) => attribute(element, 'property') === 'og:title';
  const pointing = elements().filter(({ element }) => !isWords(element));
  const live = pointing.flatMap(({ page, element }) =>
    element.attrs
      .filter(({ value }) => /^[\s\p{Cc}]*(?:java\s*script|vbscript|data|blob|file)\s*:/iu.test(value))
      .map(({ name, value }) => `${page.path} <${element.tagName} ${name}="${value}">`),
  );
  // Titles stand in attributes too, as words.
  expect(
    live.filter((found) => / (?:href|src|action|formaction|data|poster|ping|content|xlink:href)="/.test(found)),
  ).toEqual([]);
});

test('no page holds an element that can bring code or pages from elsewhere', () => {
  const foreign = elements().filter(({ element }) =>
    ['iframe', 'frame', 'object', 'embed', 'base', 'math', 'foreignobject', 'applet', 'portal'].includes(
      element.tagName,
    ),
  );
  expect(foreign.map(({ page, element }) => `${page.path} ${element.tagName}`)).toEqual([]);
});

test('every script on a page is a file of the build; in the file that stands by itself, its search', () => {
  const scripts = elements().filter(
    ({ element }) => element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json',
  );
  const inline = scripts.filter(({ element }) => !/^\/_astro\/[\w.-]+\.js$/.test(attribute(element, 'src') ?? ''));
  const texts = [...new Set(inline.map(({ element }) => textOf(element)))];
  const names = texts.map((text) =>
    [...text.matchAll(/customElements\.define\(`([a-z-]+)`/g)].map(([, name]) => name).toSorted(),
  );
  expect(names).toEqual([['book-search', 'help-at-need']]);
});

describe('in the browser', () => {
  test('no page of a payload asks, fetches from elsewhere, breaks a policy or throws', async () => {
    const { page, faults } = await browser.visit();
    const alarms: string[] = [];
    page.on('dialog', (dialog) => {
      alarms.push(`${page.url()} ${dialog.type()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    // A former address only sends the reader on, to the site's full address.
    for (const { address } of carriers.filter(({ where }) => where !== 'slug')) {
      await page.goto(address);
      await page.evaluate(touchAll);
    }
    expect(alarms).toEqual([]);
    expect(faults).toEqual([]);
  }, 300_000);

  test('the search shows the words of payloads as words', async () => {
    const { page, faults } = await browser.visit();
    await page.goto('/sok/?q=alert');
    await page.locator('main a', { hasText: 'alert' }).first().waitFor();
    expect(await page.locator('main').locator('img, svg[onload], iframe, main script').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
