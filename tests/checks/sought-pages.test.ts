import { expect, test } from 'vitest';
import { soughtPages } from '#checks/sought-pages.ts';
import { findingsOf } from './findings.ts';

const judge = (...pages: string[]) =>
  findingsOf(soughtPages, {
    municipality: { alleryd: {} },
    site: { soughtAs: pages.map((page) => ({ page, searches: ['hemkommun'] })) },
  });

test('what readers search for is said of pages that the site has', () => {
  expect(judge('/', '/kommuner/', '/kommuner/alleryd/', '/ladda-ner/')).toEqual([]);
  expect(judge('/kommuner/', '/komuner/', '/mal/')).toEqual(
    [1, 2].map((index) => ({ code: 'broken-link', kind: 'site', id: '', at: { field: ['soughtAs', index, 'page'] } })),
  );
});

test('a site need not say it', () => {
  expect(findingsOf(soughtPages, {})).toEqual([]);
});
