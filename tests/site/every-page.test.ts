import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isPageId } from '#text/page-ids.ts';
import { attribute, hasClass, readPages, type PageElement } from './pages.ts';

test('every page colours the window of the browser as its paper is coloured, light and dark', () => {
  const tokens = readFileSync(fileURLToPath(new URL('../../src/styles/tokens.css', import.meta.url)), 'utf8');
  const papers = [...tokens.matchAll(/--color-paper: (#[0-9a-f]{6})/g)].map(([, colour]) => colour);
  const broken = readPages().filter(({ isRedirect, elements }) => {
    const themes = elements.filter((element) => attribute(element, 'name') === 'theme-color');
    return !isRedirect && themes.map((element) => attribute(element, 'content')).join() !== papers.join();
  });
  expect(papers).toHaveLength(2);
  expect(broken.map(({ path }) => path)).toEqual([]);
});

test('what a page calls its own parts no heading of its body can be called', () => {
  const outside = readPages()
    .filter(({ elements }) => elements.some(isBody))
    .flatMap(({ path, elements }) =>
      elements.filter((element) => !isWithinBody(element)).map((element) => ({ path, id: attribute(element, 'id') })),
    )
    .filter(({ id }) => id !== undefined);
  expect(outside.length).toBeGreaterThan(100);
  expect(outside.filter(({ id }) => !isPageId(id ?? ''))).toEqual([]);
});

const isBody = (element: PageElement): boolean => hasClass(element, 'prose');

function isWithinBody({ parentNode }: PageElement): boolean {
  return parentNode !== null && 'tagName' in parentNode && (isBody(parentNode) || isWithinBody(parentNode));
}
