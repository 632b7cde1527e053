import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countyFolder } from './dist.ts';
import { shareOf } from './furniture.ts';
import { costPerRow } from './list-cost.ts';
import { attribute, hasClass, readPages, type PageElement, type SitePage } from './pages.ts';

/** The page of the forms is a tool: what it asks for besides, its worker and the content, is fetched nowhere else. */
const limits = { share: 10_000, forms: 16_000, row: 150 };
const limitOf = (path: string): number => (path === '/redigera/' ? limits.forms : limits.share);

const site = countyFolder();
/** Stands by itself on a reader's disk. */
const singleFile = '/ladda-ner/handlingsplan.html';
const pages = readPages(site).filter(({ path, isRedirect }) => !isRedirect && path !== singleFile);
const shares = pages.map((page) => ({ path: page.path, ...shareOf(page, site) }));

const parentOf = ({ parentNode }: PageElement) => (parentNode && 'tagName' in parentNode ? parentNode : undefined);
const inList = (name: string) => (element: PageElement) => {
  const parent = parentOf(element);
  return parent !== undefined && hasClass(parent, name);
};
const inTable = ({ tagName, parentNode }: PageElement) => tagName === 'tr' && parentNode?.nodeName === 'tbody';
const inSources = (element: PageElement) => /^kalla-\d+$/.test(attribute(element, 'id') ?? '');
const inWords = (element: PageElement) => hasClass(element, 'pop') && element.tagName === 'div';

/** The lists that grow with the content, by their pages. */
const lists: readonly [path: string, rows: string, isRow: (element: PageElement) => boolean][] = [
  ['/tidslinje/', 'events', inList('events')],
  ['/tidslinje/', 'sources of the page', inSources],
  ['/tidslinje/', 'words of the page', inWords],
  ['/kallor/', 'sources', inList('source-register')],
  ['/kommuner/', 'municipalities', inTable],
  ['/ordlista/', 'terms', inList('terms')],
  ['/dokument/', 'documents', inTable],
  ['/aktorer/', 'actors', inList('links')],
  ['/mal/', 'goals', inList('goals')],
  ['/overenskommelser/', 'agreements', inTable],
  ['/aktuellt/', 'articles', inList('links')],
  ['/om/', 'pages', inList('links')],
  ['/sok/', 'entries of the register', inList('items')],
];
const pageAt = (path: string): SitePage => {
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined) throw new Error(`the site has no page ${path}`);
  return page;
};
const costs = lists.map(([path, rows, isRow]) => ({ path, rows, cost: costPerRow(pageAt(path), isRow) }));

test('the program’s share of a page is at most 10 kB, of the forms 16: styles, script and furniture', () => {
  expect(shares.filter(({ path, whole }) => whole > limitOf(path))).toEqual([]);
});

test('a list spends at most 150 bytes on a record beyond what the record says', () => {
  expect(costs.filter(({ cost = 0 }) => cost > limits.row)).toEqual([]);
});

describe('a page as it is built', () => {
  test('meets the layers of styles in their order, which decides which of them wins', () => {
    const wrong = pages.filter(({ elements }) => {
      const sheets = elements.filter((element) => attribute(element, 'rel') === 'stylesheet');
      const texts = sheets.map((sheet) => readFileSync(join(site, attribute(sheet, 'href') ?? ''), 'utf8'));
      const layers = new Set(texts.flatMap((text) => [...text.matchAll(/@layer ([a-z]+)/g)].map(([, name]) => name)));
      return [...layers].join() !== 'reset,tokens,base,layout,components';
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('has no scope of a component on its elements, and no style or script but in files', () => {
    const wrong = pages.filter(({ elements }) =>
      elements.some(
        ({ tagName, attrs }) =>
          tagName === 'style' ||
          (tagName === 'script' && !attrs.some(({ name }) => name === 'src')) ||
          attrs.some(({ name }) => name.startsWith('data-astro-')),
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

/** For the eye: how much is left of what may be spent. */
afterAll(() => {
  const heaviest = shares.toSorted((a, b) => b.whole - a.whole).slice(0, 3);
  console.log(`Heaviest shares: ${heaviest.map(({ path, whole }) => `${path} ${whole}`).join(', ')}`);
  console.log(
    `Bytes a row: ${costs.map(({ path, rows, cost }) => `${path} ${rows} ${Math.round(cost ?? Number.NaN)}`).join(', ')}`,
  );
});
