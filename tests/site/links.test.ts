import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { distFolder } from './dist.ts';
import { attribute, elementsOf, filesOf, readPages, textOf, type PageElement, type SitePage } from './pages.ts';

const pages = readPages();
const pageAt = new Map(pages.map((page) => [page.path, page]));
const content = fileURLToPath(new URL('../../content', import.meta.url));
const siteOrigin = new URL(canonicalOf(pages.find(({ path }) => path === '/')) ?? '').origin;

test('every internal link and anchor leads somewhere', () => {
  const broken = pages.flatMap((page) =>
    page.elements
      .flatMap(referencesOf)
      .filter((reference) => isOurs(reference, page) && !resolves(reference, page))
      .map((reference) => `${page.path}: ${reference}`),
  );
  expect(broken).toEqual([]);
});

test('nothing but an ordinary link leads to another host', () => {
  const foreign = pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      referencesOf(element)
        .filter((reference) => !isOurs(reference, page) && !isOrdinaryLink(element, reference))
        .map((reference) => `${page.path}: <${element.tagName}> ${reference}`),
    ),
  );
  expect(foreign).toEqual([]);
});

test('the style sheets ask for files of the site only, and the files are there', () => {
  const sheets = filesOf(distFolder(), '.css');
  const missing = sheets.flatMap((sheet) => {
    const css = readFileSync(join(distFolder(), sheet), 'utf8');
    const asked = [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
      (match) => match[1] ?? match[2],
    );
    return asked.filter((address) => {
      const url = new URL(address ?? '', `${siteOrigin}/${sheet}`);
      return url.protocol !== 'data:' && (url.origin !== siteOrigin || !existsSync(join(distFolder(), url.pathname)));
    });
  });
  expect(sheets.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});

test('every page can be reached from the start page by links and forms', () => {
  const reached = new Set(['/']);
  for (const path of reached) {
    for (const element of pageAt.get(path)?.elements ?? []) {
      const href = attribute(element, element.tagName === 'form' ? 'action' : 'href');
      const target = href === undefined ? undefined : new URL(href, `${siteOrigin}${path}`);
      if (target?.origin === siteOrigin && pageAt.has(target.pathname)) reached.add(target.pathname);
    }
  }
  const lost = pages.filter(({ path, isRedirect }) => path !== '/404.html' && !isRedirect && !reached.has(path));
  expect(lost.map(({ path }) => path)).toEqual([]);
});

test('every file of the content has its page at its own address, and every folder an index', () => {
  const folders = readdirSync(content).filter((name) => statSync(join(content, name)).isDirectory());
  const addresses = folders.flatMap((folder) => [
    `/${folder}/`,
    ...readdirSync(join(content, folder)).map((file) => `/${folder}/${file.replace(/\.(?:yaml|mdx)$/, '')}/`),
  ]);
  expect(folders.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !pageAt.has(address))).toEqual([]);
});

test.each(['dokument', 'kallor', 'ordlista'])('every entry of the register %s has its anchor', (register) => {
  const entries = load(readFileSync(join(content, `${register}.yaml`), 'utf8')) as { id: string }[];
  const ids = new Set(pageAt.get(`/${register}/`)?.elements.map((element) => attribute(element, 'id')));
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.filter(({ id }) => !ids.has(id))).toEqual([]);
});

test('the addresses that others rely on are there', () => {
  const promised = [
    'index.html',
    'sok/index.html',
    'tillganglighet/index.html',
    '404.html',
    'om/kunskapslage/index.html',
    'om/sa-las-du/index.html',
    'sitemap-index.xml',
    'pagefind/pagefind.js',
  ];
  expect(promised.filter((file) => !existsSync(join(distFolder(), file)))).toEqual([]);
});

test('the sitemap lists every page that may be indexed, and nothing else', () => {
  const listed = locationsIn('sitemap-index.xml').flatMap((sitemap) => locationsIn(new URL(sitemap).pathname));
  const indexable = pages.filter(isIndexable).map(({ path }) => `${siteOrigin}${path}`);
  expect(listed.sort()).toEqual(indexable.sort());
});

test('every page that may be indexed names its own address as the canonical one', () => {
  const wrong = pages.filter((page) => isIndexable(page) && canonicalOf(page) !== `${siteOrigin}${page.path}`);
  expect(wrong.map((page) => `${page.path}: ${canonicalOf(page)}`)).toEqual([]);
});

/** All that an element fetches or leads to. */
function referencesOf(element: PageElement): string[] {
  const plain = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'].flatMap(
    (name) => attribute(element, name) ?? [],
  );
  const sets = ['srcset', 'imagesrcset'].flatMap((name) => attribute(element, name)?.split(/,\s+/) ?? []);
  const refresh = attribute(element, 'http-equiv') === 'refresh' ? attribute(element, 'content') : undefined;
  return [...plain, ...sets.flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []), ...refreshTarget(refresh)];
}

function refreshTarget(content = ''): string[] {
  return content.split(/;\s*url=/i).slice(1);
}

function isOurs(reference: string, page: SitePage): boolean {
  return new URL(reference, `${siteOrigin}${page.path}`).origin === siteOrigin;
}

function isOrdinaryLink({ tagName }: PageElement, reference: string): boolean {
  return tagName === 'a' && /^(?:https?:\/\/|mailto:|tel:)/.test(reference);
}

function resolves(reference: string, page: SitePage): boolean {
  const { pathname, hash } = new URL(reference, `${siteOrigin}${page.path}`);
  const target = pageAt.get(decodeURIComponent(pathname));
  if (target === undefined) return hash === '' && isFile(join(distFolder(), decodeURIComponent(pathname)));
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || target.elements.some((element) => attribute(element, 'id') === id);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function canonicalOf(page: SitePage | undefined): string | undefined {
  const link = page?.elements.find((element) => attribute(element, 'rel') === 'canonical');
  return link && attribute(link, 'href');
}

function isIndexable({ elements, isRedirect }: SitePage): boolean {
  const robots = elements.find((element) => attribute(element, 'name') === 'robots');
  return !isRedirect && !(robots && attribute(robots, 'content')?.includes('noindex'));
}

function locationsIn(file: string): string[] {
  const xml = readFileSync(join(distFolder(), file), 'utf8');
  return elementsOf(xml).flatMap((element) => (element.tagName === 'loc' ? textOf(element) : []));
}
