import { createHash } from 'node:crypto';
import { parseFragment, serialize } from 'parse5';
import type { Addressing } from '#addresses/addresses.ts';
import { neededFaces } from './needed-faces.ts';
import { attribute, elementsIn, remove, removeAttributes, type PageElement, type PageNode } from './tree.ts';

interface Parts {
  script: string;
  addressing: Addressing;
  read: (path: string) => Uint8Array;
}

/** Puts styles, fonts and script inside, with a policy that allows those by their hashes and nothing else. */
export function inside(tree: PageNode, { script, addressing, read }: Parts): void {
  const elements = elementsIn(tree);
  const head = elements.find(({ tagName }) => tagName === 'head');
  const body = elements.find(({ tagName }) => tagName === 'body');
  if (head === undefined || body === undefined) throw new Error('the page of the single file has no head or no body');
  const sheets = elements.filter((element) => attribute(element, 'rel') === 'stylesheet');
  const readAt = (address: string) => read(address.slice(addressing.basePath.length));
  const text = serialize(body);
  const styles = sheets.map((sheet) => withFonts(attribute(sheet, 'href') ?? '', text, readAt)).join('\n');
  for (const element of elements) {
    if (isLeftOut(element)) remove(element);
    removeAttributes(element, (name) => /^data-(?:pagefind-.+|within|shift)$/.test(name));
  }
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(styles)}'`,
    `script-src '${hashOf(script)}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const charset = head.childNodes.findIndex((node) => 'tagName' in node && attribute(node, 'charset') !== undefined);
  head.childNodes.splice(charset + 1, 0, ...made(`<meta http-equiv="content-security-policy" content="${policy}">`));
  head.childNodes.push(...made('<style></style>', styles));
  body.childNodes.push(...made('<script></script>', script));
}

/** What the file shall not ask for or be bound by: sheets, icons and scripts of the site, and its policy. */
function isLeftOut(element: PageElement): boolean {
  const { tagName } = element;
  const isPolicy = attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
  return tagName === 'link' || tagName === 'style' || tagName === 'script' || isPolicy;
}

/** The style sheet at an address, with the fonts in it that a text needs. */
function withFonts(sheet: string, text: string, readAt: (address: string) => Uint8Array): string {
  const css = neededFaces(new TextDecoder().decode(readAt(sheet)), text);
  return css.replace(/url\(\s*["']?([^"')]+)["']?\s*\)/g, (whole, address: string) => {
    if (address.startsWith('data:')) return whole;
    const { pathname } = new URL(address, `http://site${sheet}`);
    if (!pathname.endsWith('.woff2')) throw new Error(`the single file cannot hold ${address} of ${sheet}`);
    return `url(data:font/woff2;base64,${Buffer.from(readAt(pathname)).toString('base64')})`;
  });
}

/** The hash of a text as a policy writes it. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** An element, with its text as it is: style and script are not escaped. */
function made(markup: string, text?: string): PageNode[] & PageElement['childNodes'] {
  if (text !== undefined && /<\/(?:style|script)|<!--/i.test(text))
    throw new Error(`a text would end its own ${markup}`);
  const { childNodes } = parseFragment(markup);
  const [element] = childNodes;
  if (text !== undefined && element !== undefined && 'tagName' in element) {
    element.childNodes.push({ nodeName: '#text', value: text, parentNode: element });
  }
  return childNodes;
}
