import { kinds } from '#schemas/kinds.ts';
import { singleFile, wholePdf } from '#model/download.ts';
import { href } from '#addresses/addresses.ts';
import { attribute, descendants, textOf, type PageElement, type SitePage } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import { madeOf } from './made-files.ts';
import type { BuiltSite, Finding, Rule } from './rule.ts';

const page = '/ladda-ner/';

/** The page of downloads lists every made file with its sum, the page of a record its own, and every page leads to the downloads. */
export const downloads: Rule = {
  name: 'downloads',
  check: (site) => [...notListed(site), ...notOffered(site), ...notOnStart(site), ...withoutWay(site)],
};

/** The pictures of previews are nothing to keep. */
function notListed(site: BuiltSite): Finding[] {
  const rows = (site.pages.get(page)?.elements ?? []).filter(({ tagName }) => tagName === 'tr').map(descendants);
  const isListed = (path: string, sum: string) =>
    rows.some(
      (row) =>
        row.some((element) => attribute(element, 'href') === linkTo(path, site)) &&
        row.some((element) => element.tagName === 'code' && textOf(element) === sum),
    );
  return madeOf(site)
    .filter(({ path, sha256 }) => !path.startsWith('bilder/') && !isListed(path, sha256))
    .map(({ path }) => ({
      page,
      message: `Sidan saknar filen ${path} eller dess kontrollsumma.`,
      fix: reportIt,
    }));
}

function notOffered(site: BuiltSite): Finding[] {
  const folders = Object.values(kinds).map(({ place }) => `ladda-ner/${place}/`);
  return madeOf(site)
    .filter(({ path }) => folders.some((folder) => path.startsWith(folder)))
    .flatMap(({ path }) => {
      const record = `/${path.replace(/^ladda-ner\//, '').replace(/\.\w+$/, '')}/`;
      const link = site.pages
        .get(record)
        ?.elements.find((element) => attribute(element, 'href') === linkTo(path, site));
      return link !== undefined && /\([A-Z]+, [\d,]+ (?:k|M)B(?:, \d+ sid(?:a|or))?\)$/.test(textOf(link))
        ? []
        : [{ page: record, message: `Sidan länkar inte till filen ${path} med typ och storlek.`, fix: reportIt }];
    });
}

/** The whole plan, as a PDF and as the file that needs no network, with type and size in the text. */
function notOnStart(site: BuiltSite): Finding[] {
  const elements = site.pages.get('/')?.elements ?? [];
  return [wholePdf, singleFile]
    .filter((path) => {
      const link = elements.find((element) => attribute(element, 'href') === linkTo(path, site));
      return link === undefined || !/\((?:PDF|HTML), [\d,]+ (?:k|M)B/.test(textOf(link));
    })
    .map((path) => ({
      page: '/',
      message: `Startsidan länkar inte till filen ${path} med typ och storlek.`,
      fix: reportIt,
    }));
}

function withoutWay(site: BuiltSite): Finding[] {
  return site.shown
    .filter((shown) => !footLinks(shown).includes(linkTo(page.slice(1), site)))
    .map(({ path }) => ({ page: path, message: 'Sidfoten länkar inte till sidan med nedladdningar.', fix: reportIt }));
}

function footLinks({ elements }: SitePage): (string | undefined)[] {
  const feet = elements.filter(({ tagName }) => tagName === 'footer');
  return feet.flatMap(descendants).map((element: PageElement) => attribute(element, 'href'));
}

const linkTo = (path: string, { plan }: BuiltSite): string => href(`/${path}`, plan.addressing);
