import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absoluteUrl } from '#addresses/addresses.ts';
import { homeIcon, previewOf, previewSize } from '#model/preview-image.ts';
import { attribute, textIn, type SitePage } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import type { BuiltSite, Finding, Rule } from './rule.ts';

/** Every page says what to show where its address is shared, and its picture and icons are there in the size that is asked for. */
export const previews: Rule = {
  name: 'previews',
  check: (site) => [
    ...site.shown.flatMap((page) =>
      faultsOf(page, site).map((message) => ({ page: page.path, message, fix: reportIt })),
    ),
    ...wrongSizes(site),
  ],
};

function faultsOf(page: SitePage, { plan }: BuiltSite): string[] {
  const { width, height } = previewSize;
  const shown = metaOf(page, 'og:title').replace(/\s+/g, ' ');
  const title = textIn(page, 'title');
  const isRightPicture =
    metaOf(page, 'og:image') === absoluteUrl(`/${previewOf(plan, page.path).path}`, plan.addressing) &&
    metaOf(page, 'og:image:width') === String(width) &&
    metaOf(page, 'og:image:height') === String(height) &&
    metaOf(page, 'twitter:card') === 'summary_large_image';
  const icons = page.elements.filter((element) => /icon/.test(attribute(element, 'rel') ?? ''));
  return [
    ...(isRightPicture ? [] : ['Sidan visar fel bild, eller ingen, där dess adress delas.']),
    ...(shown !== '' && (title === shown || title.startsWith(`${shown} – `))
      ? []
      : ['Där sidans adress delas visas en annan rubrik än sidans.']),
    ...(metaOf(page, 'description') === '' ? ['Sidan saknar en beskrivning för den som söker eller delar.'] : []),
    ...(metaOf(page, 'og:image:alt') === '' ? ['Bilden som visas där sidans adress delas saknar text.'] : []),
    ...(icons.length === 2 ? [] : ['Sidan saknar ikonen för webbläsaren eller den för telefonens hemskärm.']),
  ];
}

function metaOf({ elements }: SitePage, name: string): string {
  const found = elements.filter((element) => (attribute(element, 'property') ?? attribute(element, 'name')) === name);
  return found.map((element) => attribute(element, 'content') ?? '').join(' och ');
}

function wrongSizes({ folder, files }: BuiltSite): Finding[] {
  const { width, height } = previewSize;
  return [...files]
    .filter((file) => file.startsWith('bilder/') && file.endsWith('.png'))
    .filter((file) => {
      const expected = file === homeIcon ? '180 × 180' : `${width} × ${height}`;
      const bytes = readFileSync(join(folder, file));
      return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}` !== expected;
    })
    .map((file) => ({ page: `/${file}`, message: 'Bilden har fel storlek.', fix: reportIt }));
}
