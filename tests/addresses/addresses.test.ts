import { describe, expect, test } from 'vitest';
import { absoluteUrl, addressing, anchorOf, href, indexPath, recordPath } from '#addresses/addresses.ts';

const atRoot = { siteUrl: 'https://plan.example', basePath: '/' };
const below = { siteUrl: 'https://region.example', basePath: '/handlingsplan/' };

describe('addresses', () => {
  test('a record in a folder has a page, an entry in a register an anchor', () => {
    expect([recordPath('kommuner', 'alleryd', 'folder'), recordPath('kallor.yaml', 'nsg-2017', 'register')]).toEqual([
      '/kommuner/alleryd/',
      '/kallor/#nsg-2017',
    ]);
  });

  test('a kind has its index at its folder or at the name of its file', () => {
    expect([indexPath('kommuner'), indexPath('kallor.yaml')]).toEqual(['/kommuner/', '/kallor/']);
  });

  test('each page and each entry has an id of its own where a document holds many pages', () => {
    const paths = ['/kommuner/alleryd/', '/kommuner/', '/kallor/#nsg-2017', '/om/planen/#syftet'];
    expect(paths.map(anchorOf)).toEqual(['kommuner-alleryd', 'kommuner', 'kallor-nsg-2017', 'om-planen-syftet']);
  });

  test('links within the site begin with the base, once', () => {
    const paths = ['/', '/kommuner/alleryd/', '/kallor/#nsg-2017'];
    expect(paths.map((path) => href(path, atRoot))).toEqual(paths);
    expect(paths.map((path) => href(path, below))).toEqual([
      '/handlingsplan/',
      '/handlingsplan/kommuner/alleryd/',
      '/handlingsplan/kallor/#nsg-2017',
    ]);
  });

  test('links that leave the page or the site are left alone', () => {
    const others = ['https://1177.se/', 'mailto:info@plan.example', 'tel:112', '#kallor'];
    expect(others.map((path) => href(path, below))).toEqual(others);
  });

  test('a full address has origin, base and path', () => {
    expect([absoluteUrl('/sok/', atRoot), absoluteUrl('/', below), absoluteUrl('/kommuner/alleryd/', below)]).toEqual([
      'https://plan.example/sok/',
      'https://region.example/handlingsplan/',
      'https://region.example/handlingsplan/kommuner/alleryd/',
    ]);
  });

  test('slashes in what the environment says are put right', () => {
    expect(
      ['', '/', 'handlingsplan', '/handlingsplan', '//a/b//'].map((base) => addressing('https://x.se//', base)),
    ).toEqual([
      { siteUrl: 'https://x.se', basePath: '/' },
      { siteUrl: 'https://x.se', basePath: '/' },
      { siteUrl: 'https://x.se', basePath: '/handlingsplan/' },
      { siteUrl: 'https://x.se', basePath: '/handlingsplan/' },
      { siteUrl: 'https://x.se', basePath: '/a/b/' },
    ]);
  });

  test('without a base the site lies at the root', () => {
    expect(addressing('https://x.se')).toEqual({ siteUrl: 'https://x.se', basePath: '/' });
  });
});
