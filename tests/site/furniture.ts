import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { compressed } from './compressed.ts';
import { attribute, descendants, hasClass, textOf, type PageElement, type SitePage } from './pages.ts';

type Root = DefaultTreeAdapterTypes.Document;

const fontFaces = /@font-face\s*\{[^}]*\}/g;

/** The program's share of a page, in bytes as they are sent. Fonts, with what is said of them in styles, and pictures are apart. */
export interface Share {
  styles: number;
  scripts: number;
  furniture: number;
  /** The three together. */
  whole: number;
}

/**
 * What a page asks of a reader besides what editors have written: all that is fetched before the reader does anything,
 * with nothing in the cache.
 *
 * - styles and scripts: each file that the page asks for, with the modules that it imports, compressed by itself;
 * - furniture: the HTML without its content, compressed, less the words that are left in it, compressed.
 *
 * The content, with its markup, is what stands in the page's own part of `main`, in the list of sources and in the list
 * of words. It is taken out first, so that nothing an editor adds counts; `costPerRow` judges what lists spend on it. The
 * words left do not count either, since they are written in the content too: the site's name, the page's title and
 * description, the help box.
 *
 * `site` is the folder of the built site, whose addresses begin with `base`.
 */
export function shareOf({ html, elements }: SitePage, site: string, base = '/'): Share {
  const asked = elements.flatMap((element) => fileAsked(element) ?? []).map((address) => address.slice(base.length));
  const weigh = (ending: string) => {
    const files = withImports(
      asked.filter((file) => file.endsWith(ending)),
      site,
    );
    return files.reduce((bytes, file) => bytes + compressed(read(site, file).replace(fontFaces, '')), 0);
  };
  const [styles, scripts] = [weigh('.css'), weigh('.js')];
  const emptied = parse(html, { scriptingEnabled: false });
  for (const part of contentIn(emptied)) part.childNodes = [];
  const furniture = compressed(serialize(emptied)) - compressed(wordsIn(emptied));
  return { styles, scripts, furniture, whole: styles + scripts + furniture };
}

function contentIn(page: Root): PageElement[] {
  const main = descendants(page).find(({ tagName }) => tagName === 'main');
  const parts = (main?.childNodes ?? []).filter((node): node is PageElement => 'tagName' in node);
  const own = parts.filter(({ tagName, attrs }) => tagName === 'div' && !attrs.some(({ name }) => name === 'class'));
  const lists = parts
    .filter((part) => hasClass(part, 'sources') || hasClass(part, 'word-list') || hasClass(part, 'contents'))
    .flatMap(descendants)
    .filter(({ tagName }) => tagName === 'ol' || tagName === 'dl');
  return [...own, ...lists];
}

/** What the page says: its text, and what its head says of it. */
function wordsIn(page: Root): string {
  const elements = descendants(page);
  const about = elements.filter(({ tagName }) => tagName === 'meta').map((meta) => attribute(meta, 'content') ?? '');
  const texts = elements.filter(({ tagName }) => tagName === 'title' || tagName === 'body').map(textOf);
  // Of the head's values those that are sentences or names: not addresses, colours and settings.
  return [...texts, ...about.filter((text) => /^[^:;=]*\p{L} \p{L}/u.test(text))].join('\n');
}

function fileAsked(element: PageElement): string | undefined {
  if (element.tagName === 'script') return attribute(element, 'src');
  return attribute(element, 'rel') === 'stylesheet' ? attribute(element, 'href') : undefined;
}

/** The files with those that they import at once. */
function withImports(files: readonly string[], site: string): string[] {
  const imported = files.flatMap((file) =>
    [...read(site, file).matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, name = '']) =>
      file.replace(/[^/]+$/, name),
    ),
  );
  return imported.length === 0 ? [...files] : [...new Set([...files, ...withImports(imported, site)])];
}

const read = (site: string, file: string): string => readFileSync(join(site, file), 'utf8');
