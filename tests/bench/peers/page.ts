import { createRequire } from 'node:module';
import { join } from 'node:path';
import { serializeOuter } from 'parse5';
import { elementOf, filesOf, readPage, textOf } from '../../site/pages.ts';

/** A page as any other generator takes it. */
export interface PlainPage {
  /** Its address without slashes at its ends; empty for the start page. */
  path: string;
  title: string;
  /** What it says, in Markdown. */
  markdown: string;
}

interface Converter {
  turndown: (html: string) => string;
  remove: (names: readonly string[]) => void;
}
type Turndown = new (options: { headingStyle: 'atx' }) => Converter;

/** The text of every page of a built site, in Markdown. `peers` is the folder where the other generators are installed. */
export function plainPages(site: string, peers: string): PlainPage[] {
  const Turndown = createRequire(join(peers, 'package.json'))('turndown') as Turndown;
  const converter = new Turndown({ headingStyle: 'atx' });
  converter.remove(['svg', 'script', 'style', 'form']);
  // One at a time: thousands of parsed pages do not go into memory at once.
  return filesOf(site, '.html').flatMap((file): PlainPage[] => {
    const page = readPage(site, file);
    if (page.isRedirect || !page.path.endsWith('/')) return [];
    const title = textOf(elementOf(page, 'h1'));
    return [
      { path: page.path.slice(1, -1), title, markdown: converter.turndown(serializeOuter(elementOf(page, 'main'))) },
    ];
  });
}
