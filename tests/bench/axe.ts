import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { bringAxe, settings, show, wholeStandardAndContrast, violationsOf } from '../site/axe.ts';
import { distFolder } from '../site/dist.ts';
import { launch } from '../site/launch.ts';
import { readPages } from '../site/pages.ts';
import { serve } from '../site/serve.ts';

/** One finding: the setting it was found in, by its place in the list, and what. */
interface Finding {
  setting: number;
  text: string;
}

const tabs = 2;

/** Every page in all six settings, judged by the whole standard. Prints how many pages and findings each setting has. */
export async function axeBench(): Promise<boolean> {
  const site = distFolder();
  const { origin, close } = await serve(site);
  const browser = await launch();
  try {
    const paths = readPages(site).flatMap(({ path, isRedirect }) => (isRedirect ? [] : [path]));
    const shares = Array.from({ length: tabs }, (_, tab) => paths.filter((_path, index) => index % tabs === tab));
    const found = (await Promise.all(shares.map((share) => findingsOn(browser, { origin, site }, share)))).flat();
    console.log('width  colours  pages  findings');
    for (const [index, { width, colours }] of settings.entries()) {
      const count = found.filter(({ setting }) => setting === index).length;
      console.log(
        [
          String(width).padStart(5),
          colours.padEnd(7),
          String(paths.length).padStart(5),
          String(count).padStart(8),
        ].join('  '),
      );
    }
    for (const text of new Set(found.map((finding) => finding.text))) console.log(text);
    return found.length === 0;
  } finally {
    await browser.close();
    await close();
  }
}

/** Whether a server gives a page out as a file for keeping, which a browser does not show. */
const isForKeeping = (path: string): boolean => path.startsWith('/ladda-ner/') && path.endsWith('.html');

interface Served {
  origin: string;
  site: string;
}

async function findingsOn(browser: Browser, { origin, site }: Served, paths: readonly string[]): Promise<Finding[]> {
  const page = await browser.newPage({ baseURL: origin, reducedMotion: 'reduce' });
  await bringAxe(page);
  const found: Finding[] = [];
  for (const path of paths) {
    await page.goto(isForKeeping(path) ? pathToFileURL(site + path).href : path);
    for (const [setting, shown] of settings.entries()) {
      await show(page, shown);
      const violations = await violationsOf(page, wholeStandardAndContrast);
      found.push(...violations.map((violation) => ({ setting, text: `${path}: ${violation}` })));
    }
  }
  return found;
}
