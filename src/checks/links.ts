import { kinds, type KindDefinition } from '#schemas/kinds.ts';
import { brokenLink } from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import type { Body } from '#model/plan.ts';
import { indexPaths } from '#model/navigation.ts';
import { headingIds } from '#text/heading-ids.ts';
import { nearest } from '#text/nearest.ts';
import { decoded } from './decoded.ts';
import { everyEntry } from './every-record.ts';
import type { CheckInput } from './finding.ts';
import { movedRecords } from './moved.ts';
import { rememberedFor } from '#model/remembered.ts';

/** Pages that the site has besides records and indexes. */
const otherPages = ['/', '/sok/', '/ladda-ner/', '/redigera/', '/tillganglighet/'];

/** A judge of site paths: gives the issue with one that leads nowhere, and the address that was meant. */
export const linkJudge = rememberedFor((input: CheckInput): ((url: string) => IssueText | undefined) => {
  const pages = new Set(recordPaths(input));
  const paths = new Set([...otherPages, ...indexPaths(input.plan), ...pages]);
  const moved = movedRecords(input);
  const bodies = new Map(everyEntry(input.plan).map(({ path, body }) => [path, body]));
  return (url) => {
    if (paths.has(url)) return undefined;
    const [path = '', heading] = decoded(url).split('#');
    const places = placesIn(bodies.get(path), path);
    // The headings of a page that could not be read are not known.
    const isUnread = pages.has(path) && !bodies.has(path);
    if (heading !== undefined && (isUnread || places.includes(`${path}#${heading}`))) return undefined;
    if (heading !== undefined && paths.has(path))
      return brokenLink({ url, nearest: nearest(url, places), headings: places });
    const removed = moved.removed.get(path);
    return brokenLink({ url, renamed: moved.addresses.get(path), removed, nearest: nearest(url, [...paths]) });
  };
});

/** A judge of the links of a body: those to a place on its own page, and those to another. Addresses of other sites are not judged. */
export function bodyLinkJudge(input: CheckInput): (url: string, body: Body) => IssueText | undefined {
  const judge = linkJudge(input);
  return (url, body) => (url.startsWith('#') ? judgePlace(url, body) : url.startsWith('/') ? judge(url) : undefined);
}

/** The issue with a link to a place on its own page that is not there. */
function judgePlace(url: string, body: Body): IssueText | undefined {
  const places = placesIn(body, '');
  if (places.includes(decoded(url))) return undefined;
  return brokenLink({ url, nearest: nearest(url, places), headings: places });
}

/** Asked again for every link that leads to a place on the page. */
const headingIdsOf = rememberedFor(headingIds);

/** The places on a page that its body has: its headings. */
function placesIn(body: Body | undefined, path: string): string[] {
  return body === undefined ? [] : [...headingIdsOf(body.tree).values()].map((id) => `${path}#${id}`);
}

/** The address of every record, also of those with mistakes. */
function recordPaths({ plan, declared }: CheckInput): string[] {
  const areas = plan.records.area.map(({ path }) => path);
  const paths = declared.flatMap(({ kind, id }) => {
    const { form, place }: KindDefinition = kinds[kind];
    return form === 'single' || kind === 'area'
      ? []
      : [form === 'folder' ? `/${place}/${id}/` : `/${place.replace('.yaml', '')}/#${id}`];
  });
  return [...paths, ...areas];
}
