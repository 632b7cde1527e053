import { expect, test } from 'vitest';
import { pageTitles } from '#checks/page-titles.ts';
import { findingsOf, messagesOf } from './findings.ts';

const same = (kind: string, id: string, field: string) => ({ code: 'same-title', kind, id, at: { field: [field] } });

test('two pages with the same title are pointed out at the second, also of different kinds', () => {
  const records = {
    event: { '2018-ny': { title: 'Ny plan', date: '2018' }, '2019-ny': { title: 'Ny  plan', date: '2019' } },
    actor: { plan: { name: 'Ny plan' } },
  };
  expect(findingsOf(pageTitles, records)).toEqual([same('event', '2019-ny', 'title'), same('actor', 'plan', 'name')]);
  expect(messagesOf(pageTitles, { event: records.event })).toEqual([
    'Rubrik: samma står redan i tidslinje/2018-ny.yaml. I flikar, bokmärken och sökträffar går sidorna inte att skilja åt.',
  ]);
});

test('a title may not be that of an index which the site has', () => {
  expect(findingsOf(pageTitles, { page: { p: { title: 'Kommuner' } } })).toEqual([]);
  expect(
    findingsOf(pageTitles, { page: { p: { title: 'Kommuner' } }, municipality: { alleryd: { name: 'Alléryd' } } }),
  ).toEqual([same('page', 'p', 'title')]);
});

test('two parties with one id are told of by another rule', () => {
  const records = {
    municipality: { alleryd: { name: 'Alléryd' } },
    actor: { alleryd: { name: 'Alléryd' } },
    page: { alleryd: { title: 'Alléryd' } },
  };
  expect(findingsOf(pageTitles, records)).toEqual([same('page', 'alleryd', 'title')]);
});

test('entries of registers, which have no pages of their own, may be called the same', () => {
  const source = { a: { title: 'Protokoll' }, b: { title: 'Protokoll' } };
  expect(findingsOf(pageTitles, { source, page: { p: { title: 'Protokoll' } } })).toEqual([]);
});
