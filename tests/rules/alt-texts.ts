import { attribute, descendants, textOf, type PageElement } from '../site/pages.ts';
import { mendOrReport } from './fixes.ts';
import type { Rule } from './rule.ts';

/** Every picture says in words what it shows, or that it is only for the eye. */
export const altTexts: Rule = {
  name: 'alt-texts',
  check: ({ pages }) =>
    [...pages.values()].flatMap(({ path, elements }) =>
      elements
        .filter((element) => isPicture(element) && !isNamed(element))
        .map((element) => ({
          page: path,
          message: `En bild saknar text som säger vad den visar: ${attribute(element, 'src') ?? `<${element.tagName}>`}.`,
          fix: mendOrReport('Skriv i en mening vad bilden visar.'),
        })),
    ),
};

function isPicture(element: PageElement): boolean {
  return element.tagName === 'img' || attribute(element, 'role') === 'img';
}

/** An image may be empty of words only when its `alt` says so. */
function isNamed(element: PageElement): boolean {
  if (attribute(element, 'aria-hidden') === 'true') return true;
  if (element.tagName === 'img') return attribute(element, 'alt') !== undefined;
  const label = attribute(element, 'aria-label') ?? attribute(element, 'aria-labelledby') ?? '';
  return label !== '' || descendants(element).some((inside) => inside.tagName === 'title' && textOf(inside) !== '');
}
