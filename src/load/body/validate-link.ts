import type { Definition, Link } from 'mdast';
import { bodyLinkTitle, mdxLink } from '#issues/definitions.ts';
import type { BodyFault } from './validate-component.ts';

const allowedLink = /^(?:https:\/\/[^\s\\]+|mailto:[^\s\\]+|tel:\+?[\d-]+|\/(?![/\\])[^\s\\]*|#[^\s\\]+)$/;

/** What is wrong with where a link leads, or with what its address carries. */
export function validateLink({ url, title }: Definition | Link): BodyFault[] {
  return [
    ...(allowedLink.test(url) ? [] : [{ issue: mdxLink({ url, nearest: repairedLink(url) }) }]),
    ...((title ?? '') === '' ? [] : [{ issue: bodyLinkTitle({}) }]),
  ];
}

/** The address that was meant by one that is not allowed, where that can be told. */
function repairedLink(url: string): string | undefined {
  if (/^http:\/\//i.test(url)) return url.replace(/^http:/i, 'https:');
  if (/^\/\/|^www\./i.test(url)) return `https://${url.replace(/^\/\//, '')}`;
  if (/^[^\s@:]+@[^\s@:]+\.[a-z]{2,}$/i.test(url)) return `mailto:${url}`;
  if (/^(?:\.{0,2}\/)*[a-z][a-z\d/-]*(?:\.(?:mdx?|ya?ml))?$/.test(url))
    return `/${url.replace(/^[./]+|\.[a-z]+$|\/$/g, '')}/`;
  return undefined;
}
