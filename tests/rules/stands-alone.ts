import { singleFile } from '#model/download.ts';
import { attribute, type PageElement } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import type { Rule } from './rule.ts';

const path = `/${singleFile}`;
const isAddress = /^(?:src|srcset|poster|data|action|formaction|xlink:href)$/;

/** The file that holds the whole plan fetches nothing, and its links lead to places in it or to whole addresses. */
export const standsAlone: Rule = {
  name: 'stands-alone',
  check: ({ pages }) => {
    const elements = pages.get(path)?.elements ?? [];
    const fetching = elements.filter(isFetching).map(({ tagName }) => `Filen hämtar något från nätet (<${tagName}>).`);
    const lost = elements
      .filter(({ tagName }) => tagName === 'a')
      .flatMap((element) => attribute(element, 'href') ?? [])
      .filter((href) => !/^(?:#|https?:\/\/|tel:|mailto:)/.test(href))
      .map((href) => `Länken till ”${href}” leder ingenstans när filen ligger på en dator.`);
    return [...fetching, ...lost].map((message) => ({ page: path, message, fix: reportIt }));
  },
};

function isFetching({ tagName, attrs }: PageElement): boolean {
  return attrs.some(
    ({ name, value }) =>
      (isAddress.test(name) || (name === 'href' && tagName !== 'a')) && !/^(?:data:|#|$)/.test(value),
  );
}
