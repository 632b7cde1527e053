import { expect, test } from 'vitest';
import { searchTerms } from '#checks/search-terms.ts';
import { findingsOf } from './findings.ts';

const judge = (...pages: string[]) =>
  findingsOf(searchTerms, {
    municipality: { alleryd: {} },
    term: { samverkan: {} },
    searchTerms: { pages: pages.map((page) => ({ page, searches: ['hemkommun'] })) },
  });
const at = (code: string, index: number) => ({
  code,
  kind: 'search-terms',
  id: '',
  at: { field: ['pages', index, 'page'] },
});

test('what readers search for is said of pages that the site has', () => {
  expect(judge('/', '/kommuner/', '/kommuner/alleryd/', '/ordlista/#samverkan', '/ladda-ner/')).toEqual([]);
  expect(judge('/kommuner/', '/komuner/', '/mal/', '/ordlista/#samverka')).toEqual([
    at('broken-link', 1),
    at('broken-link', 2),
    at('broken-link', 3),
  ]);
});

test('a page has its search words in one place', () => {
  expect(judge('/kommuner/', '/', '/kommuner/')).toEqual([at('repeated-page', 2)]);
});

test('a plan need not say it', () => {
  expect(findingsOf(searchTerms, {})).toEqual([]);
});
