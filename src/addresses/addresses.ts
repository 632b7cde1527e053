/** Where the site lies: its origin, and the folder it is served from, with a slash at both ends. */
export interface Addressing {
  siteUrl: string;
  basePath: string;
}

/** The site path of a record: `/kommuner/tallby/`, or `/kallor/#id` in a register. */
export function recordPath(place: string, id: string, form: 'folder' | 'register'): string {
  return form === 'folder' ? `/${place}/${id}/` : `${indexPath(place)}#${id}`;
}

/** The site path of a kind's index page: `/kommuner/` for both `kommuner` and `kommuner.yaml`. */
export function indexPath(place: string): string {
  return `/${place.replace(/\.yaml$/, '')}/`;
}

/** A site path as a link within the site. Other addresses (https, mailto, tel, #) are left as they are. */
export function href(path: string, addressing: Addressing): string {
  return path.startsWith('/') ? addressing.basePath + path.slice(1) : path;
}

/** The id of a page's place in a document that holds several: `/kommuner/tallby/` is `kommuner-tallby`, `/ordlista/#sip` is `ordlista-sip`. */
export function anchorOf(path: string): string {
  return path.replace(/^\/|\/$/g, '').replace(/\/#?|#/g, '-');
}

/** A site path as a full address. */
export function absoluteUrl(path: string, addressing: Addressing): string {
  return new URL(href(path, addressing), addressing.siteUrl).href;
}

/** An addressing from what an editor or the environment wrote: slashes are put right. */
export function addressing(siteUrl: string, basePath = '/'): Addressing {
  const trimmed = basePath.replace(/^\/+|\/+$/g, '');
  return { siteUrl: siteUrl.replace(/\/+$/, ''), basePath: trimmed === '' ? '/' : `/${trimmed}/` };
}
