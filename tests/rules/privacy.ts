import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { privateParts } from '#checks/privacy.ts';
import type { PageElement, SitePage } from '../site/pages.ts';
import type { Finding, Rule } from './rule.ts';

/** What holds words of the content beside the pages; code and styles have none. */
const texts = /\.(?:xml|json|txt|csv|rdf|ics|svg|pf_fragment)$/;
/** Those who wrote what is shipped have put their addresses into their licences, which may not be changed. */
const licences = 'data/program-licenser.txt';
/** Sums and hashes hold any figures. */
const sums = /\b[0-9a-f]{40,}\b|sha256-[\w+/=]+/g;

/** No file of the site holds a personal number, a mobile number or a personal e-mail address: the check's rule, on what is published. */
export const privacy: Rule = {
  name: 'privacy',
  check: ({ folder, files, pages }) => [
    ...[...files]
      .filter((file) => texts.test(file) && file !== licences)
      .flatMap((file) => partsOf(`/${file}`, unpacked(readFileSync(join(folder, file))))),
    ...[...pages.values()].flatMap((page) => partsOf(page.path, wordsOf(page))),
  ],
};

function partsOf(page: string, text: string): Finding[] {
  const found = new Map(privateParts(text.replace(sums, ' ')).map(({ issue, match }) => [match, issue]));
  return [...found].map(([match, { message, fix }]) => ({ page, message: `”${match}”: ${message}`, fix }));
}

function unpacked(bytes: Buffer): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** What a page says to readers and machines, each block apart: figures of two cells are not one number. */
function wordsOf({ elements }: SitePage): string {
  const spoken = elements.flatMap(({ attrs }) =>
    attrs.flatMap(({ name, value }) => (/^(?:href|content|alt|title|aria-label)$/.test(name) ? value : [])),
  );
  const [root] = elements;
  return [root === undefined ? '' : blocksOf(root), ...spoken].join(apart);
}

const apart = '\n|\n';
const inline = /^(?:a|abbr|b|button|code|em|i|span|strong|sub|sup|time)$/;

function blocksOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node) || /^(?:script|style)$/.test(node.nodeName)) return '';
  const text = node.childNodes.map(blocksOf).join('');
  return inline.test((node as PageElement).tagName) ? text : `${apart}${text}${apart}`;
}
