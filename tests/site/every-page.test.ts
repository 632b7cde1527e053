import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { distFolder } from './dist.ts';
import {
  attribute,
  descendants,
  elementOf,
  filesOf,
  readPages,
  textOf,
  type PageElement,
  type SitePage,
} from './pages.ts';

const pages = readPages().filter(({ isRedirect }) => !isRedirect);
const content = fileURLToPath(new URL('../../content', import.meta.url));
const helpNumbers = ['tel:112', 'tel:1177', 'tel:90101', 'tel:116111'];

test('every page is in Swedish', () => {
  expect(pathsWhere((page) => attribute(elementOf(page, 'html'), 'lang') !== 'sv')).toEqual([]);
});

test('the page in English says so in its text, but not of the Swedish words in it', () => {
  const { elements } = pageAt('/om/in-english/');
  const texts = elements.filter(({ tagName }) => tagName === 'h1' || tagName === 'article');
  expect(texts.map(languageOf)).toEqual(['en', 'en']);
  const swedish = elements.filter((element) => element.tagName === 'button' && /^Källa \d+$/.test(textOf(element)));
  expect(swedish.length).toBeGreaterThan(0);
  expect(swedish.filter((element) => languageOf(element) !== 'sv').map(textOf)).toEqual([]);
});

test('a link that is the English title of the page in English says that it is English', () => {
  const isUnmarked = (element: PageElement) =>
    element.tagName === 'a' && textOf(element).trim() === 'The plan in English' && languageOf(element) !== 'en';
  expect(pathsWhere(({ elements }) => elements.some(isUnmarked))).toEqual([]);
});

test('no two pages have the same title', () => {
  const titles = pages.map((page) => textOf(elementOf(page, 'title')));
  expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
});

test('every page has one main heading, and no level of heading is skipped', () => {
  const broken = pathsWhere((page) => {
    const levels = page.elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : []));
    const isSkipped = levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    return isSkipped || levels.filter((level) => level === 1).length !== 1;
  });
  expect(broken).toEqual([]);
});

test('every page begins with a link past the menu, to its main part', () => {
  const broken = pathsWhere((page) => {
    const first = page.elements.find(isFocusable);
    const mains = page.elements.filter(({ tagName }) => tagName === 'main');
    const id = mains[0] && attribute(mains[0], 'id');
    return mains.length !== 1 || first === undefined || attribute(first, 'href') !== `#${id}`;
  });
  expect(broken).toEqual([]);
});

/** Stands by itself on a reader's disk, where the menu of the site leads nowhere. */
const singleFile = '/ladda-ner/handlingsplan.html';

test('every page of the site has the main menu, and every landmark of navigation a name of its own', () => {
  const broken = pathsWhere((page) => {
    const names = page.elements.flatMap((element) =>
      element.tagName === 'nav' ? [attribute(element, 'aria-label') ?? ''] : [],
    );
    const isWithoutMenu = page.path !== singleFile && !names.includes('Huvudmeny');
    return isWithoutMenu || names.includes('') || new Set(names).size !== names.length;
  });
  expect(broken).toEqual([]);
});

test('every page has the help box with its four numbers', () => {
  const broken = pathsWhere((page) => {
    const links = descendants(helpBoxOf(page)).flatMap((element) => attribute(element, 'href') ?? []);
    return links.join() !== helpNumbers.join();
  });
  expect(broken).toEqual([]);
});

test('pages about suicide show the help box before everything else in their main part', () => {
  const aboutSuicide = [
    '/mal/nollvision-suicid/',
    '/om/hjalp/',
    '/om/suicidprevention/',
    '/tidslinje/2019-forslag-till-suicidplan/',
    '/tidslinje/2020-skaraborg-startar-suicidprojekt/',
    '/tidslinje/2020-suicidplanen-far-politiskt-stod/',
    '/tidslinje/2020-vgr-beslutar-om-suicidplanen/',
    '/tidslinje/2021-suicidplanen-lanseras/',
    '/tidslinje/2025-suicidplanens-slutar/',
  ];
  const first = (page: SitePage) => descendants(elementOf(page, 'main'))[0];
  expect(aboutSuicide.filter((path) => first(pageAt(path)) !== helpBoxOf(pageAt(path)))).toEqual([]);
  expect(
    ['/', '/kommuner/ale/', '/aktorer/skr/'].filter((path) => first(pageAt(path)) === helpBoxOf(pageAt(path))),
  ).toEqual([]);
});

test('every page of a record or a register says when it was last changed, and where to propose a change', () => {
  const folders = readdirSync(content, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const records = folders.flatMap(({ name }) =>
    readdirSync(join(content, name)).map((file) => `/${name}/${file.replace(/\.\w+$/, '')}/`),
  );
  const silent = [...records, '/dokument/', '/kallor/', '/ordlista/'].filter((path) => {
    const text = textOf(elementOf(pageAt(path), 'main'));
    return !/Senast uppdaterad: (?:okänt|\d{1,2} [a-z]+ \d{4}) Föreslå en ändring/.test(text);
  });
  expect(silent).toEqual([]);
});

test('no page has a style attribute or a script in an attribute, and each has its policy', () => {
  const broken = pathsWhere(({ elements }) => {
    const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    const policy = elements.find((element) => attribute(element, 'http-equiv') === 'content-security-policy');
    const isStrict = policy && attribute(policy, 'content')?.startsWith("default-src 'none'");
    return !isStrict || names.some((name) => name === 'style' || name.startsWith('on'));
  });
  expect(broken).toEqual([]);
});

test('every page colours the window of the browser as its paper is coloured, light and dark', () => {
  const tokens = readFileSync(fileURLToPath(new URL('../../src/styles/tokens.css', import.meta.url)), 'utf8');
  const papers = [...tokens.matchAll(/--color-paper: (#[0-9a-f]{6})/g)].map(([, colour]) => colour);
  const broken = pathsWhere((page) => {
    const themes = page.elements.filter((element) => attribute(element, 'name') === 'theme-color');
    return themes.map((element) => attribute(element, 'content')).join() !== papers.join();
  });
  expect(papers).toHaveLength(2);
  expect(broken).toEqual([]);
});

test('running text has no space before a comma, a full stop or a closing bracket', () => {
  const found = pages.flatMap((page) => {
    const text = textOf(elementOf(page, 'main'));
    const [place] = /.{0,30}[\p{L}\d)”] [,.;:)](?= |$).{0,10}/u.exec(text) ?? [];
    return place === undefined ? [] : `${page.path}: ${place}`;
  });
  expect(found).toEqual([]);
});

test('of Lidköping a decision is told, of Lilla Edet that the decision is unknown, of the other 47 that none was found', () => {
  const municipalities = pages.filter(({ path }) => /^\/kommuner\/[^/]+\/$/.test(path));
  const says = (page: SitePage, start: string) => page.elements.some((element) => textOf(element).startsWith(start));
  const others = municipalities.filter((page) => !says(page, 'Vi har inte hittat något beslut om planen i '));
  expect(municipalities).toHaveLength(49);
  expect(others.map(({ path }) => path)).toEqual(['/kommuner/lidkoping/', '/kommuner/lilla-edet/']);
  expect(others.map((page) => says(page, 'Beslutet är okänt.'))).toEqual([false, true]);
});

test('Kungsbacka and Varberg are named only where it is said that they lie outside the county', () => {
  // The single file holds the pages of the federations, where it is said.
  const naming = (name: string) => pages.filter(({ html, path }) => path !== singleFile && html.includes(name));
  expect(naming('Kungsbacka').map(({ path }) => path)).toEqual(['/kommunalforbund/goteborgsregionen/']);
  expect(naming('Varberg').map(({ path }) => path)).toEqual(['/kommunalforbund/boras-sjuharad/']);
  const text = (path: string) => textOf(elementOf(pageAt(path), 'main'));
  expect(text('/kommunalforbund/goteborgsregionen/')).toMatch(/Kungsbacka ligger i Hallands län/);
  expect(text('/kommunalforbund/boras-sjuharad/')).toMatch(/Varberg ligger i Hallands län/);
});

test('no private telephone number of the source documents is anywhere in the site, the search index included', () => {
  const numbers = /(?:\+?46|0)(?:703428177|727074550|21176447)/;
  const found = filesOf(distFolder()).filter((file) => numbers.test(onlyDigitsJoined(file)));
  expect(found).toEqual([]);
});

/** For the eye only: what a page weighs before anybody searches. */
afterAll(() => {
  const sizeOf = new Map<string, number>();
  const size = (file: string) => {
    const known = sizeOf.get(file) ?? gzipSync(readFileSync(join(distFolder(), file)), { level: 9 }).length;
    sizeOf.set(file, known);
    return known;
  };
  const weights = pages.map(({ path, html, elements }) => {
    const linked = elements.flatMap((element) => stylesAndScripts(element));
    const bytes = gzipSync(html, { level: 9 }).length + linked.reduce((sum, file) => sum + size(file), 0);
    return { path, kilobytes: bytes / 1000 };
  });
  const heaviest = weights.sort((a, b) => b.kilobytes - a.kilobytes).slice(0, 5);
  const shown = heaviest.map(({ path, kilobytes }) => `${path} ${kilobytes.toFixed(1)} kB`).join(', ');
  console.log(`Heaviest pages, HTML + CSS + JS, gzipped: ${shown}`);
});

function stylesAndScripts(element: PageElement): string[] {
  if (element.tagName === 'script') return [attribute(element, 'src') ?? []].flat();
  return attribute(element, 'rel') === 'stylesheet' ? [attribute(element, 'href') ?? []].flat() : [];
}

/** The text of a file, packed or not, with what may stand between the digits of a number taken away. */
function onlyDigitsJoined(file: string): string {
  const bytes = readFileSync(join(distFolder(), file));
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.replace(/[\s\u00a0\u2011–-]|&nbsp;|&#160;|&#xa0;|\(0\)/gi, '');
}

function pageAt(path: string): SitePage {
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined) throw new Error(`the site has no page ${path}`);
  return page;
}

function pathsWhere(isBroken: (page: SitePage) => boolean): string[] {
  return pages.filter(isBroken).map(({ path }) => path);
}

function helpBoxOf(page: SitePage): PageElement {
  const box = page.elements.find((element) => attribute(element, 'id') === 'hjalp');
  if (box === undefined) throw new Error(`${page.path} has no help box`);
  return box;
}

function isFocusable(element: PageElement): boolean {
  const { tagName } = element;
  const isLink = tagName === 'a' && attribute(element, 'href') !== undefined;
  const tabindex = attribute(element, 'tabindex');
  return isLink || /^(?:button|input|select|textarea|summary)$/.test(tagName) || Number(tabindex ?? '-1') >= 0;
}

/** The language that an element's text is in: its own, or that of what it stands in. */
function languageOf(element: PageElement): string | undefined {
  const { parentNode } = element;
  return attribute(element, 'lang') ?? (parentNode && 'tagName' in parentNode ? languageOf(parentNode) : undefined);
}
