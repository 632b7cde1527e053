import { expect, test } from 'vitest';
import { shortNames } from '#site/short-scopes.ts';
import { readPages } from './pages.ts';

test('each scope gets a short name of its own, whatever order the files come in', () => {
  const page = '<p data-astro-cid-bbbbbbb2><b data-astro-cid-aaaaaaa1></b></p>';
  const sheet = 'p[data-astro-cid-bbbbbbb2]{}';
  const expected = [
    ['data-astro-cid-aaaaaaa1', 'data-0c'],
    ['data-astro-cid-bbbbbbb2', 'data-1c'],
  ];
  expect([...shortNames([page, sheet])]).toEqual(expected);
  expect([...shortNames([sheet, page])]).toEqual(expected);
});

test('no page carries the long names', () => {
  expect(readPages().filter(({ html }) => html.includes('data-astro-cid-'))).toEqual([]);
});
