import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { bringAxe, markup, violationsOf } from '../site/axe.ts';
import { missingReferences } from '../rules/id-references.ts';
import { withBrowser } from '../site/browser.ts';
import { countyFolder } from '../site/dist.ts';
import { faultsIn } from '../site/html.ts';
import { attribute, elementsOf, filesOf, textOf } from '../site/pages.ts';
import { withDev } from './dev.ts';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const site = withDev();
const browser = withBrowser(site);

/** Every rule, and the contrast of 7:1. */
const everything = { ...markup, rules: { 'color-contrast-enhanced': { enabled: true } } };

let overview = '';
/** The documents of the examples, by the addresses that the page which shows them all has. */
const documents = new Map<string, string>();

const read = async (path: string) => {
  const response = await fetch(site.origin + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
};

beforeAll(async () => {
  overview = await read('/exempel/');
  const frames = elementsOf(overview).filter(({ tagName }) => tagName === 'iframe');
  for (const path of frames.map((frame) => attribute(frame, 'src') ?? '')) documents.set(path, await read(path));
}, 180_000);

test('every component and layout has examples, and they show on one page under their names', () => {
  const elements = elementsOf(overview);
  const sections = elements.flatMap((element) => (element.tagName === 'section' ? [element] : []));
  const shown = sections.flatMap((element) => attribute(element, 'aria-labelledby') ?? []);
  const files = ['components', 'layouts'].flatMap((folder) =>
    filesOf(`${source}/${folder}`, '.astro').map((file) => `${folder}/${file}`),
  );
  expect(shown.filter((id) => id.endsWith('.astro')).toSorted()).toEqual(files.toSorted());
  expect(elements.filter(({ tagName }) => tagName === 'h3').map(textOf)).toContain('delvis belagt med fråga och källa');
  expect(documents.size).toBeGreaterThan(files.length);
});

/** What a document names that it does not hold. */
const lostIn = (html: string) => {
  const elements = elementsOf(html);
  return missingReferences(elements, new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])));
};

test('every example, and the page that shows them, is valid HTML', () => {
  const found = [['/exempel/', overview] as const, ...documents].flatMap(([path, html]) =>
    [...faultsIn(html).map(({ fault, selector }) => `${fault} ${selector}`), ...lostIn(html)].map(
      (fault) => `${path} ${fault}`,
    ),
  );
  expect(found).toEqual([]);
});

// Side by side, since a processor core judges one document at a time. The styles of all components are in each document:
// only the body is put in the place of the one before.
test.concurrent.for([0, 1])('axe finds nothing in any example', { timeout: 240_000 }, async (half, { expect }) => {
  const { page } = await browser.visit();
  await bringAxe(page);
  const [first = ''] = documents.keys();
  // The server asks pages to load anew when it has prepared a package it did not know, as after a clone.
  await page.routeWebSocket(/./, () => undefined);
  await page.goto(first);
  const found: string[] = [];
  for (const [path, html] of [...documents].filter((_, index) => index % 2 === half)) {
    await page.evaluate((text) => {
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      document.body.replaceWith(document.adoptNode(body));
    }, html);
    found.push(...(await violationsOf(page, everything)).map((violation) => `${path}: ${violation}`));
  }
  expect(found).toEqual([]);
});

test('the built site has none of it', () => {
  expect(filesOf(countyFolder()).filter((file) => /(?:^|\/)(?:exempel|examples?)(?:\/|\.)/i.test(file))).toEqual([]);
});
