import { href, type Addressing } from '#addresses/addresses.ts';
import { everywhere, inPlaces, revalidate, type Headers } from './headers.ts';
import { isText, mediaTypes } from './media-types.ts';

/** An address that the site has had, and the one that it has, as site paths. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * The site as nginx serves it, for the inside of a `server`. Where the files lie, the name, the port and the certificate
 * are the server's own. A location that has a header of its own has none of those around it, so each says them all.
 */
export function nginxConfiguration(addressing: Addressing, redirects: readonly Redirect[]): string {
  const path = (place: string) => href(`/${place}`, addressing);
  const texts = Object.values(mediaTypes).filter((type) => isText(type) && type !== 'text/html');
  const block = (opening: string, lines: readonly string[]) => [
    `${opening} {`,
    ...lines.map((line) => `  ${line}`),
    '}',
  ];
  const lines = [
    '# Written by the build. For the inside of a `server`; deploy/nginx.conf is a whole configuration that includes it.',
    ...block(`location ^~ ${path('')}`, [
      'index index.html;',
      // A folder without a page of its own is no page: nobody is refused anything.
      `error_page 403 =404 ${path('404.html')};`,
      `error_page 404 ${path('404.html')};`,
      'absolute_redirect off;',
      'gzip_static on;',
      'gzip_vary on;',
      'charset utf-8;',
      `charset_types ${texts.join(' ')};`,
      ...block(
        'types',
        Object.entries(mediaTypes).map(([ending, type]) => `${type} ${ending};`),
      ),
      'default_type application/octet-stream;',
      ...added({ ...everywhere, ...revalidate }),
      ...inPlaces.flatMap(({ place, headers }) =>
        block(
          `location ${place.endsWith('/') ? '^~' : '='} ${path(place)}`,
          added({ ...everywhere, ...revalidate, ...headers }),
        ),
      ),
      ...redirects.flatMap(({ from, to }) =>
        [from, from.replace(/\/$/, '')].map(
          (old) => `location = ${href(old, addressing)} { return 301 ${href(to, addressing)}; }`,
        ),
      ),
    ]),
    ...(addressing.basePath === '/' ? [] : withoutSlash(addressing.basePath)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The folder that the site lies in, as it is often typed. */
const withoutSlash = (basePath: string): string[] => [
  `location = ${basePath.slice(0, -1)} { absolute_redirect off; return 301 ${basePath}; }`,
];

/** What protects is said of every answer, also of one that is a refusal; what is said of a file only where there is one. */
const added = (headers: Headers): string[] =>
  Object.entries(headers).map(
    ([name, value]) => `add_header ${name} "${value}"${Object.hasOwn(everywhere, name) ? ' always' : ''};`,
  );
