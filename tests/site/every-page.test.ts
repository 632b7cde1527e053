import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { attribute, readPages } from './pages.ts';

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
