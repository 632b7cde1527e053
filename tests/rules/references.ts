import { attribute, type PageElement, type SitePage } from '../site/pages.ts';
import { absoluteUrl } from '#addresses/addresses.ts';
import { decoded } from '#checks/decoded.ts';
import type { BuiltSite } from './rule.ts';

/** Where a reference leads on the site itself. */
export interface Target {
  /** The address without the folder that the site lies in: `/kommuner/`. Undefined for one outside of that folder. */
  path: string | undefined;
  /** Without its #. */
  anchor: string;
}

/** All that an element fetches or leads to, as it is written. */
export function referencesOf(element: PageElement): string[] {
  const plain = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'].flatMap(
    (name) => attribute(element, name) ?? [],
  );
  const sets = ['srcset', 'imagesrcset'].flatMap((name) => attribute(element, name)?.split(/,\s+/) ?? []);
  const refresh = attribute(element, 'http-equiv') === 'refresh' ? attribute(element, 'content') : undefined;
  return [...plain, ...sets.flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []), ...refreshTarget(refresh)];
}

function refreshTarget(content = ''): string[] {
  return content.split(/;\s*url=/i).slice(1);
}

/** Where a reference on a page leads on the site; undefined where it leads elsewhere, or is no address at all. */
export function targetOf(reference: string, { path }: Pick<SitePage, 'path'>, { plan }: BuiltSite): Target | undefined {
  const { addressing } = plan;
  const url = URL.parse(reference, absoluteUrl(path, addressing));
  if (url === null || url.origin !== new URL(addressing.siteUrl).origin) return undefined;
  const pathname = decoded(url.pathname);
  const isInside = pathname.startsWith(addressing.basePath);
  return {
    path: isInside ? `/${pathname.slice(addressing.basePath.length)}` : undefined,
    anchor: decoded(url.hash.slice(1)),
  };
}

/** Whether a page or a file is there, and on the page the anchor. */
export function isThere({ path, anchor }: Target, { pages, files }: BuiltSite): boolean {
  if (path === undefined) return false;
  const page = pages.get(path);
  if (page === undefined) return anchor === '' && files.has(path.slice(1));
  return anchor === '' || page.ids.has(anchor);
}
