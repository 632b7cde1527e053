import { mainMenu } from '#model/navigation.ts';
import { attribute, type PageElement } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

const menu = 'Huvudmeny';

/** Every page has one main part, begins with a link past the menu to it, and has the menu, where the plan has one; landmarks of navigation have names of their own. */
export const landmarks: Rule = {
  name: 'landmarks',
  check: ({ shown, plan }) =>
    shown.flatMap(({ path, elements }): Finding[] => {
      const mains = elements.filter(({ tagName }) => tagName === 'main');
      const id = mains[0] && attribute(mains[0], 'id');
      const first = elements.find(isFocusable);
      const names = elements.flatMap((element) =>
        element.tagName === 'nav' ? [attribute(element, 'aria-label') ?? ''] : [],
      );
      const faults = [
        ...(mains.length === 1 ? [] : ['Sidan har inte precis en huvuddel.']),
        ...(first !== undefined && id !== undefined && attribute(first, 'href') === `#${id}`
          ? []
          : ['Sidan börjar inte med en länk förbi menyn till huvuddelen.']),
        ...(names.includes(menu) || mainMenu(plan).length === 0 ? [] : ['Sidan saknar huvudmenyn.']),
        ...(names.includes('') || new Set(names).size !== names.length
          ? ['Två delar för navigering har samma namn, eller en har inget.']
          : []),
      ];
      return faults.map((message) => ({ page: path, message, fix: reportIt }));
    }),
};

function isFocusable(element: PageElement): boolean {
  const isLink = element.tagName === 'a' && attribute(element, 'href') !== undefined;
  const tabindex = attribute(element, 'tabindex');
  return isLink || /^(?:button|input|select|textarea|summary)$/.test(element.tagName) || Number(tabindex ?? '-1') >= 0;
}
