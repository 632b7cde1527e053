import { attribute } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

/** No page has a style or a script in an attribute, and each has a policy that lets nothing in that it does not name. */
export const policy: Rule = {
  name: 'policy',
  check: ({ pages }) =>
    [...pages.values()].flatMap(({ path, elements, isRedirect }): Finding[] => {
      const element = elements.find((candidate) =>
        /^content-security-policy$/i.test(attribute(candidate, 'http-equiv') ?? ''),
      );
      const content = (element && attribute(element, 'content')) ?? '';
      const isStrict = content.startsWith("default-src 'none'") && !content.includes('unsafe-inline');
      const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
      const inline = names.filter((name) => name === 'style' || name.startsWith('on'));
      return [
        // What only sends a reader on holds no script and no style.
        ...(isStrict || isRedirect ? [] : ['Sidan saknar det skydd som hindrar främmande kod.']),
        ...[...new Set(inline)].map((name) => `Sidan har kod eller stil i attributet ”${name}”.`),
      ].map((message) => ({ page: path, message, fix: reportIt }));
    }),
};
