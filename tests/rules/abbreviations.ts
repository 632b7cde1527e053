import type { DefaultTreeAdapterTypes } from 'parse5';
import { kinds } from '#schemas/kinds.ts';
import { indexPath } from '#addresses/addresses.ts';
import { languageOf, type Entry, type Plan } from '#model/plan.ts';
import { attribute, hasClass, type PageElement, type SitePage } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import type { Rule } from './rule.ts';

const glossary = indexPath(kinds.term.place);

/** Every abbreviation of the glossary that stands on a page is among the words that the page explains. */
export const abbreviations: Rule = {
  name: 'abbreviations',
  check: ({ plan, pages, shown }) => {
    const known = abbreviationsIn(pages.get(glossary));
    const apart = withoutWords(plan);
    return shown
      .filter(({ path }) => !apart.has(path))
      .flatMap((page) =>
        unexplained(page, known).map((name) => ({
          page: page.path,
          message: `Förkortningen ”${name}” står i ordlistan men förklaras inte på sidan.`,
          fix: reportIt,
        })),
      );
  },
};

/** The glossary itself, the register of sources, the search with its texts, and pages in other languages. */
function withoutWords({ records }: Plan): ReadonlySet<string> {
  const entries = Object.values(records).flat() as Entry[];
  const foreign = entries.filter((entry) => languageOf(entry) !== undefined);
  return new Set([glossary, indexPath(kinds.source.place), '/sok/', ...foreign.map(({ path }) => path)]);
}

function unexplained(page: SitePage, known: readonly string[]): string[] {
  const listed = new Set(abbreviationsIn(page));
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  let text = main === undefined ? '' : readText(main);
  // The longest first: NSPH VG is not NSPH.
  return known.filter((name) => {
    const before = text;
    text = text.replaceAll(
      new RegExp(`(?<![\\p{L}\\p{N}-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}-])`, 'gu'),
      ' ',
    );
    return before !== text && !listed.has(name);
  });
}

/** The abbreviations that a page or the glossary explains, the longest first: with a capital inside. */
function abbreviationsIn(page: SitePage | undefined): string[] {
  const names = (page?.elements ?? [])
    .filter(({ tagName }) => tagName === 'dt')
    .map((name) => seenText(name).replace(/\s+/g, ' ').trim());
  return names.filter((name) => /\S\p{Lu}/u.test(name) && !/\(/.test(name)).sort((a, b) => b.length - a.length);
}

/** What is seen of an element: what is there for its name alone is not. */
function seenText(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replaceAll('\u00ad', '');
  if (!('childNodes' in node) || ('tagName' in node && hasClass(node, 'visually-hidden'))) return '';
  return node.childNodes.map(seenText).join('');
}

/** What is read of the page itself, without its words, its sources and the ways to other pages. */
function readText(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replaceAll('\u00ad', '');
  if (!('childNodes' in node) || ('tagName' in node && isApart(node))) return ' ';
  const isInline = 'tagName' in node && /^(?:button|span|b)$/.test(node.tagName);
  return `${node.childNodes.map(readText).join('')}${isInline ? '' : ' '}`;
}

function isApart(element: PageElement): boolean {
  if (['nav', 'svg', 'script', 'style', 'template'].includes(element.tagName)) return true;
  return ['word-list', 'sources'].includes(attribute(element, 'class') ?? '');
}
