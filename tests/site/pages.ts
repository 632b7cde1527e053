import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { countyFolder } from './dist.ts';

type TreeNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;

export interface SitePage {
  /** Its address on the site: `/kommuner/tallby/`. */
  path: string;
  html: string;
  /** Its elements in the order of the document. */
  elements: readonly PageElement[];
  /** What its elements are called, and links can lead to. */
  ids: ReadonlySet<string>;
  /** Whether it only sends the reader on from an address that a record had before. */
  isRedirect: boolean;
}

/** Every HTML page of the built site, or of another. */
export function readPages(folder = countyFolder()): SitePage[] {
  return filesOf(folder, '.html').map((file) => readPage(folder, file));
}

/** A page of a site, by its file there. */
export function readPage(folder: string, file: string): SitePage {
  const html = readFileSync(join(folder, file), 'utf8');
  const elements = elementsOf(html);
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  const isRedirect = elements.some((element) => attribute(element, 'http-equiv') === 'refresh');
  return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, elements, ids, isRedirect };
}

/** The files of a folder and its subfolders with one ending, in alphabetical order and with `/` between. */
export function filesOf(folder: string, ending = ''): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The elements of a document, also those that only readers without script see. */
export function elementsOf(markup: string): PageElement[] {
  return descendants(parse(markup, { scriptingEnabled: false }));
}

/** Whether a class is among those of an element. */
export function hasClass(element: PageElement, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}

export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text in an element, with each run of white space as one space. */
export function textOf(element: PageElement): string {
  return rawText(element).replace(/\s+/g, ' ').trim();
}

/** The first element of a name, which must be there. */
export function elementOf(page: SitePage, name: string): PageElement {
  const found = page.elements.find(({ tagName }) => tagName === name);
  if (found === undefined) throw new Error(`${page.path} has no <${name}>`);
  return found;
}

/** The text of the first element of a name; none where the page has none. */
export function textIn(page: SitePage, name: string): string {
  const found = page.elements.find(({ tagName }) => tagName === name);
  return found === undefined ? '' : textOf(found);
}

/** The language that an element's text is in: its own, or that of what it stands in. */
export function languageOf(element: PageElement): string | undefined {
  const { parentNode } = element;
  return attribute(element, 'lang') ?? (parentNode && 'tagName' in parentNode ? languageOf(parentNode) : undefined);
}

/** The elements inside an element, in the order of the document. */
export function descendants(node: TreeNode): PageElement[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...descendants(child)] : descendants(child)));
}

function rawText(node: TreeNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}
