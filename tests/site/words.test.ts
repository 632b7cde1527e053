import type { DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { attribute, descendants, elementOf, readPages, textOf, type PageElement, type SitePage } from './pages.ts';

/** The glossary itself, the register, the search with its texts, a page in English and a file that has the glossary inside. */
const withoutWords = ['/ordlista/', '/kallor/', '/sok/', '/om/in-english/', '/ladda-ner/handlingsplan.html'];
const pages = readPages().filter(({ path, isRedirect }) => !isRedirect && !withoutWords.includes(path));
const abbreviations = abbreviationsIn(readPages().find(({ path }) => path === '/ordlista/'));

test('every abbreviation that stands on a page is among the words of the page', () => {
  expect(abbreviations).toContain('SKR');
  const missing = pages.flatMap((page) => {
    const listed = new Set(abbreviationsIn(page));
    // The longest first: NSPH VG is not NSPH.
    let text = readText(elementOf(page, 'main'));
    return abbreviations.flatMap((name) => {
      const before = text;
      text = text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}-])${name}(?![\\p{L}\\p{N}-])`, 'gu'), ' ');
      return before === text || listed.has(name) ? [] : [`${page.path} ${name}`];
    });
  });
  expect(missing).toEqual([]);
});

test('no word is explained by a button in a link or a heading', () => {
  const wrong = pages.flatMap(({ path, elements }) =>
    elements
      .filter(({ tagName }) => /^(?:a|h[1-6]|summary)$/.test(tagName))
      .filter((element) => descendants(element).some((inside) => attribute(inside, 'class') === 'term'))
      .map((element) => `${path} ${textOf(element)}`),
  );
  expect(wrong).toEqual([]);
});

test('every word with a button is among the words of the page', () => {
  const wrong = pages.flatMap(({ path, elements }) => {
    const targets = elements.filter(isTerm).map((element) => attribute(element, 'popovertarget') ?? '');
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    return targets.filter((id) => !ids.has(id)).map((id) => `${path} ${id}`);
  });
  expect(wrong).toEqual([]);
});

/** The abbreviations that a page or the glossary explains, the longest first: with a capital inside. */
function abbreviationsIn(page: SitePage | undefined): string[] {
  const names = (page?.elements ?? []).filter(({ tagName }) => tagName === 'dt').map(textOf);
  return names.filter((name) => /\S\p{Lu}/u.test(name) && !/\(/.test(name)).sort((a, b) => b.length - a.length);
}

/** What is read of the page itself, without its words, its sources and the ways to other pages. */
function readText(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replaceAll('\u00ad', '');
  if (!('childNodes' in node) || ('tagName' in node && isApart(node))) return ' ';
  return `${node.childNodes.map(readText).join('')}${'tagName' in node && /^(?:button|span|b)$/.test(node.tagName) ? '' : ' '}`;
}

function isApart(element: PageElement): boolean {
  if (['nav', 'svg', 'script', 'style', 'template'].includes(element.tagName)) return true;
  return ['word-list', 'sources'].includes(attribute(element, 'class') ?? '');
}

function isTerm(element: PageElement): boolean {
  return attribute(element, 'class') === 'term';
}
