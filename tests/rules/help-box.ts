import type { RecordKind } from '#schemas/kinds.ts';
import { showsHelpFirst } from '#model/help.ts';
import type { Entry } from '#model/plan.ts';
import { attribute, descendants, type PageElement, type SitePage } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import type { BuiltSite, Finding, Rule } from './rule.ts';

/** Records that are about something: a page that is about what site.yaml names shows the box first. */
const kindsWithTopics: readonly RecordKind[] = [
  'focus-area',
  'goal',
  'event',
  'agreement',
  'local-plan',
  'article',
  'page',
];

/** Every page has the help box with the numbers of site.yaml; a page about what site.yaml names shows it before everything else. */
export const helpBox: Rule = {
  name: 'help-box',
  check: (site) => [...numbersMissing(site), ...notFirst(site)],
};

function numbersMissing({ pages, plan }: BuiltSite): Finding[] {
  const expected = plan.site.helpBox.lines.map(({ number }) => `tel:${number}`);
  return [...pages.values()]
    .filter((page) => !page.isRedirect)
    .filter((page) => {
      const box = helpBoxOf(page);
      const links = box === undefined ? [] : descendants(box).flatMap((element) => attribute(element, 'href') ?? []);
      return links.filter((href) => href.startsWith('tel:')).join() !== expected.join();
    })
    .map(({ path }) => ({
      page: path,
      message: 'Sidan saknar hjälprutan, eller rutan har inte numren i site.yaml.',
      fix: reportIt,
    }));
}

function notFirst({ pages, plan }: BuiltSite): Finding[] {
  const entries = kindsWithTopics.flatMap((kind): Entry[] => plan.records[kind]);
  return entries.flatMap((entry) => {
    const page = pages.get(entry.path);
    const main = page?.elements.find(({ tagName }) => tagName === 'main');
    if (page === undefined || main === undefined || !showsHelpFirst(plan.site, entry)) return [];
    return descendants(main)[0] === helpBoxOf(page)
      ? []
      : [{ page: entry.path, message: 'Sidan ska visa hjälprutan före allt annat, men gör det inte.', fix: reportIt }];
  });
}

function helpBoxOf({ elements }: SitePage): PageElement | undefined {
  return elements.find((element) => attribute(element, 'id') === 'hjalp');
}
