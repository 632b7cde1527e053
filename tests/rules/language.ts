import { singleFile } from '#model/download.ts';
import type { Entry } from '#model/plan.ts';
import { languageOf as nameLanguageOf } from '#model/plan.ts';
import { attribute, descendants, languageOf, textOf, type PageElement } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import type { BuiltSite, Finding, Rule } from './rule.ts';

/** Every page is in Swedish; what is in another language says so where it stands: the page itself, and its name in links to it. */
export const language: Rule = {
  name: 'language',
  check: (site) => [...swedishPages(site), ...foreignPages(site), ...foreignNames(site)],
};

function swedishPages({ pages }: BuiltSite): Finding[] {
  return [...pages.values()]
    .filter(
      ({ elements }) =>
        elements.find(({ tagName }) => tagName === 'html')?.attrs.find(({ name }) => name === 'lang')?.value !== 'sv',
    )
    .map(({ path }) => ({ page: path, message: 'Sidan säger inte att den är på svenska.', fix: reportIt }));
}

/** The records with names in another language than Swedish. */
const foreign = ({ plan }: BuiltSite): { entry: Entry; language: string }[] =>
  (Object.values(plan.records).flat() as Entry[]).flatMap((entry) => {
    const found = nameLanguageOf(entry);
    return found === undefined ? [] : [{ entry, language: found }];
  });

function foreignPages(site: BuiltSite): Finding[] {
  return foreign(site).flatMap(({ entry, language: expected }) => {
    const elements = site.pages.get(entry.path)?.elements ?? [];
    const texts = elements.filter(({ tagName }) => tagName === 'h1' || tagName === 'article');
    const swedish = elements.filter((element) => element.tagName === 'button' && /^Källa \d+$/.test(textOf(element)));
    const isRight =
      texts.every((element) => languageOf(element) === expected) &&
      swedish.every((element) => languageOf(element) === 'sv');
    const message = `Texten är skriven på ett annat språk (${expected}), men sidan säger inte det där texten står, eller säger det också om svenska ord.`;
    return isRight ? [] : [{ page: entry.path, message, fix: reportIt }];
  });
}

function foreignNames(site: BuiltSite): Finding[] {
  const swedish = new Set(
    (Object.values(site.plan.records).flat() as Entry[]).filter(isSwedish).map(({ label }) => label),
  );
  const names = foreign(site).filter(({ entry }) => !swedish.has(entry.label));
  const languages = new Map(names.map(({ entry, language: found }) => [entry.label, found]));
  const isUnmarked = (element: PageElement) => {
    const expected = languages.get(ownText(element));
    return expected !== undefined && languageOf(element) !== expected;
  };
  const isLink = (element: PageElement) => element.tagName === 'a' && attribute(element, 'href') !== undefined;
  const whole = site.pages.get(`/${singleFile}`);
  return [...site.shown, ...(whole ? [whole] : [])]
    .filter(({ elements }) => elements.filter(isLink).some((link) => [link, ...descendants(link)].some(isUnmarked)))
    .map(({ path }) => ({
      page: path,
      message: 'En länk med en rubrik på ett annat språk säger inte vilket språk det är.',
      fix: reportIt,
    }));
}

const isSwedish = (entry: Entry): boolean => nameLanguageOf(entry) === undefined;

/** The words that stand in an element itself, not in those inside it. */
const ownText = ({ childNodes }: PageElement): string =>
  childNodes
    .map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : ''))
    .join('')
    .trim();
