import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/pdf.d.ts';

/** Opens a PDF with pdf.js, the reader inside Firefox. */
export const open = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;

/** All text, page by page. */
export async function textOf(document: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  return pages.join('\n');
}

/** Text on one line without hyphens, so that a word broken at the end of a line is the same as one that is not. */
export const bare = (text: string): string => text.replace(/[-\u00ad]\n?/g, '').replace(/\s+/g, ' ');

interface TreeNode {
  role?: string;
  alt?: string;
  lang?: string;
  children?: TreeNode[];
}

/** Every element of the structure trees of all pages. */
export async function elementsOf(document: PDFDocumentProxy): Promise<TreeNode[]> {
  const all: TreeNode[] = [];
  const walk = (node: TreeNode): void => {
    all.push(node);
    for (const child of node.children ?? []) walk(child);
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const tree = await (await document.getPage(number)).getStructTree();
    if (tree !== null) walk(tree as TreeNode);
  }
  return all;
}

/** The titles of all bookmarks. */
export async function bookmarksOf(document: PDFDocumentProxy): Promise<string[]> {
  type Item = { title: string; items: Item[] };
  const titles = (items: readonly Item[]): string[] =>
    items.flatMap(({ title, items: own }) => [title, ...titles(own)]);
  return titles((await document.getOutline()) as Item[]);
}
