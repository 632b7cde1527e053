import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { distFolder } from './dist.ts';
import { attribute, elementOf, filesOf, readPages, textOf, type SitePage } from './pages.ts';

/** Stands by itself on a reader's disk and is not shared by its address. */
const singleFile = '/ladda-ner/handlingsplan.html';
const pages = readPages().filter(({ path, isRedirect }) => !isRedirect && path !== singleFile);
const content = readFileSync(join(import.meta.dirname, '..', '..', 'content', 'site.yaml'), 'utf8');
const [, address = ''] = /^address: (\S+)$/m.exec(content) ?? [];

const metaOf = ({ elements }: SitePage, name: string) => {
  const found = elements.filter((element) => (attribute(element, 'property') ?? attribute(element, 'name')) === name);
  return found.map((element) => attribute(element, 'content') ?? '').join(' and ');
};

test('every page says what picture to show where its address is shared, and the picture is there in that size', () => {
  const files = filesOf(join(distFolder(), 'bilder'), '.png').filter((file) => file !== 'hemskarm.png');
  const pictures = files.map((file) => `${address}/bilder/${file}`);
  const broken = pages.filter((page) => !pictures.includes(metaOf(page, 'og:image')));
  expect(broken.map(({ path }) => path)).toEqual([]);
  expect(new Set(pages.map((page) => metaOf(page, 'og:image'))).size).toBe(pictures.length);
  const sizes = pictures.map((picture) => {
    const bytes = readFileSync(join(distFolder(), picture.slice(address.length)));
    return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
  });
  expect(new Set(sizes)).toEqual(new Set(['1200 × 630']));
  expect(
    new Set(pages.map((page) => `${metaOf(page, 'og:image:width')} × ${metaOf(page, 'og:image:height')}`)),
  ).toEqual(new Set(['1200 × 630']));
});

test('every page has an icon for the browser and one for the home screen of a telephone', () => {
  const broken = pages.filter(({ elements }) => {
    const icons = elements.flatMap((element) =>
      /icon/.test(attribute(element, 'rel') ?? '') ? [attribute(element, 'href') ?? ''] : [],
    );
    return icons.join() !== '/favicon.svg,/bilder/hemskarm.png';
  });
  expect(broken.map(({ path }) => path)).toEqual([]);
  const bytes = readFileSync(join(distFolder(), 'bilder/hemskarm.png'));
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([180, 180]);
});

test('what is shown with the picture is the page’s own heading, description and the picture in words', () => {
  const broken = pages.filter((page) => {
    const shown = metaOf(page, 'og:title').replace(/\s+/g, ' ');
    const title = textOf(elementOf(page, 'title'));
    return (
      (title !== shown && !title.startsWith(`${shown} – `)) ||
      metaOf(page, 'description').length < 20 ||
      metaOf(page, 'og:image:alt').length < 20 ||
      metaOf(page, 'twitter:card') !== 'summary_large_image'
    );
  });
  expect(broken.map(({ path }) => path)).toEqual([]);
});

test('the picture of a page is that of its kind', () => {
  const pictureOf = (path: string) =>
    pages.filter((page) => page.path === path).map((page) => metaOf(page, 'og:image'));
  const names = ['/', '/kommuner/ale/', '/kommuner/', '/tidslinje/2016-kickoff/', '/om/planen/', '/kallor/', '/sok/'];
  expect(names.flatMap(pictureOf)).toEqual(
    ['planen', 'kommuner', 'kommuner', 'tidslinje', 'om', 'kallor', 'planen'].map(
      (name) => `${address}/bilder/${name}.png`,
    ),
  );
});
