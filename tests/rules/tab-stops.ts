import { attribute, hasClass, type PageElement } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import type { Rule } from './rule.ts';

/** So many presses of Tab take a reader from one end of a municipality's page to the other. */
const most = 60;

/**
 * The page of a municipality is walked by keyboard in few steps: what is long is folded. Asked of the county of the tests
 * alone, for it is about the program: no editor's sentence with a link in it may make the build red.
 */
export const tabStops: Rule = {
  name: 'tab-stops',
  check: ({ plan, pages }) =>
    plan.records.municipality.flatMap(({ path }) => {
      const stops = (pages.get(path)?.elements ?? []).filter(isStop).length;
      const message = `Sidan har ${stops} steg för den som går med tabbtangenten, och får ha högst ${most}.`;
      return stops > most ? [{ page: path, message, fix: reportIt }] : [];
    }),
};

const stopping = new Set(['a', 'button', 'input', 'select', 'textarea', 'summary']);

function isStop(element: PageElement): boolean {
  const index = attribute(element, 'tabindex');
  const stops = index === undefined ? stopping.has(element.tagName) : Number(index) >= 0;
  return stops && !hasClass(element, 'closer') && isOpen(element);
}

/** Whether nothing that is closed, or for phones alone, holds the element; what opens in place stands after the fold that lists it. */
function isOpen(element: PageElement): boolean {
  const parent = element.parentNode;
  if (parent === null || !('tagName' in parent)) return true;
  const isName = element.tagName === 'summary';
  const isClosed = (isFolded(parent) && !isName) || isEmptyFold(previousOf(element)) || hasClass(parent, 'to-answers');
  return !isClosed && attribute(element, 'hidden') === undefined && isOpen(parent);
}

const isFolded = (element: PageElement): boolean =>
  element.tagName === 'details' && attribute(element, 'open') === undefined;

const isEmptyFold = (element: PageElement | undefined): boolean =>
  element !== undefined && isFolded(element) && elementsIn(element).length === 1;

const previousOf = (element: PageElement): PageElement | undefined => {
  const around = element.parentNode === null ? [] : elementsIn(element.parentNode);
  return around[around.indexOf(element) - 1];
};

const elementsIn = ({ childNodes }: { childNodes: PageElement['childNodes'] }): PageElement[] =>
  childNodes.filter((node): node is PageElement => 'tagName' in node);
