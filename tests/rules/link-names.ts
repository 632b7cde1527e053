import { href } from '#addresses/addresses.ts';
import type { Entry } from '#model/plan.ts';
import { attribute, descendants, hasClass, type PageElement } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

const onlyFigures = /^[\d\s.,:/–-]*$/;

/**
 * The program's own links say by themselves where they lead: no two of one name on a page lead to different places, and
 * none is a bare number, but where a record is called so. Of the links in bodies the check says the same.
 */
export const linkNames: Rule = {
  name: 'link-names',
  check: ({ shown, plan }) => {
    const records = Object.values(plan.records).flat() as Entry[];
    const labels = new Set(records.map(({ label }) => label));
    return shown.flatMap(({ path, elements }): Finding[] => {
      const found = (message: string): Finding => ({ page: path, message, fix: reportIt });
      const own = href(path, plan.addressing);
      const links = ownLinks(elements).map((link) => {
        const address = attribute(link, 'href') ?? '';
        return { name: linkName(link), address: address.startsWith('#') ? own + address : address };
      });
      return [...Map.groupBy(links, ({ name }) => name)].flatMap(([name, alike]): Finding[] => {
        const places = [...new Set(alike.map(({ address }) => address))];
        if (onlyFigures.test(name) && !labels.has(name)) return [found(`En länk heter bara ”${name}”.`)];
        return places.length > 1 ? [found(`Länkar med namnet ”${name}” leder till ${places.join(' och ')}.`)] : [];
      });
    });
  },
};

/** The links that are shown, but for those in bodies. */
function ownLinks(elements: readonly PageElement[]): PageElement[] {
  const leftOut = elements.filter((element) => hasClass(element, 'prose') || isHidden(element));
  const within = new Set(leftOut.flatMap((element) => [element, ...descendants(element)]));
  return elements.filter(
    (element) => element.tagName === 'a' && attribute(element, 'href') !== undefined && !within.has(element),
  );
}

/** What those who do not see it hear of a link. */
export function linkName(element: PageElement): string {
  return heard(element).replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}

function heard(node: PageElement['childNodes'][number]): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('tagName' in node) || isHidden(node) || attribute(node, 'aria-hidden') === 'true') return '';
  return attribute(node, 'aria-label') ?? attribute(node, 'alt') ?? node.childNodes.map(heard).join('');
}

const isHidden = (element: PageElement): boolean => attribute(element, 'hidden') !== undefined;
