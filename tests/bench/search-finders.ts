import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { createIndex, close } from 'pagefind';
import type { Page } from 'playwright-core';
import { newStemmer } from 'snowball-stemmers';
import type { SearchDocument } from '#search/documents.ts';
import { wordsOf } from '#search/words.ts';
import type { Finder } from './search-scores.ts';

const shown = 10;

/** The search of the site, asked in the field of its page in the browser. `known` is a query that finds something. */
export async function ourFinder(page: Page, origin: string, known = 'plan'): Promise<Finder> {
  await page.goto(`${origin}/sok/?q=${encodeURIComponent(known)}`);
  await page.locator('[data-result]').first().waitFor();
  return (query) => page.evaluate(ask, query);
}

/** Types a query, and gives the addresses of the results when their number has been told. Runs in the browser. */
function ask(query: string): Promise<string[]> {
  const input = document.querySelector<HTMLInputElement>('#fraga');
  const status = document.querySelector('[data-status]');
  if (input === null || status === null) throw new Error('no field to search in');
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      watch.disconnect();
      const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-result]')];
      resolve(links.map(({ pathname, hash }) => decodeURI(pathname + hash)));
    });
    watch.observe(status, { childList: true });
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Plain Pagefind over the same pages: its index as it comes, and its ranking as it comes. */
export async function plainFinder(page: Page, origin: string): Promise<Finder> {
  await page.goto(`${origin}/sok/`);
  await page.evaluate(async (address) => {
    const pagefind = (await import(address)) as object;
    Object.assign(globalThis, { plain: pagefind });
  }, '/plain/pagefind.js');
  return (query) =>
    page.evaluate(
      async ({ text, most }) => {
        const { plain } = globalThis as unknown as {
          plain: { search: (text: string) => Promise<{ results: { data: () => Promise<{ raw_url: string }> }[] }> };
        };
        const { results } = await plain.search(text);
        const hits = await Promise.all(results.slice(0, most).map((result) => result.data()));
        return hits.map(({ raw_url }) => raw_url);
      },
      { text: query, most: shown },
    );
}

/** The files of plain Pagefind's index of the built site, by path. */
export async function plainIndex(site: string): Promise<Map<string, Uint8Array>> {
  try {
    const { index } = await createIndex({ forceLanguage: 'sv' });
    if (index === undefined) throw new Error('Pagefind did not start');
    await index.addDirectory({ path: site });
    const { files } = await index.getFiles();
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}

/** MiniSearch with the Swedish stemmer over what ours is made from, titles twice as heavy, prefixes and one typo in five letters. */
export function miniFinder(documents: readonly SearchDocument[], site: string): Finder {
  const stemmer = newStemmer('swedish');
  const search = new MiniSearch<{ path: string; title: string; text: string }>({
    idField: 'path',
    fields: ['title', 'text'],
    tokenize: wordsOf,
    processTerm: (term) => stemmer.stem(term),
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  });
  search.addAll(
    documents.map((document) => ({
      ...document,
      text: document.isRegisterEntry ? document.text : pageText(site, document.path),
    })),
  );
  return (query) =>
    Promise.resolve(
      search
        .search(query)
        .slice(0, shown)
        .map(({ id }) => String(id)),
    );
}

/** What a built page says in the part that is indexed. */
function pageText(site: string, path: string): string {
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  const [, body = ''] = html.split('data-pagefind-body');
  return (body.split('</main>')[0] ?? '').replace(/<[^>]*>/g, ' ');
}
