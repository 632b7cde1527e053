import { singleFile } from '#model/download.ts';
import { serverPolicy } from './content-policy.ts';

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** What the pages never use of what a browser can do. */
const unused = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation'],
  ...['gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get'],
  ...['screen-wake-lock', 'usb', 'xr-spatial-tracking'],
];

/** What every answer says, whatever it holds. */
export const everywhere: Headers = {
  'Content-Security-Policy': serverPolicy,
  'X-Content-Type-Options': 'nosniff',
  // Which page of the plan somebody came from is nothing that another site needs to know.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': unused.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000',
};

/** What is said besides of the files in a place: a folder, which ends with a slash, or one file. No two places meet. */
export const inPlaces: readonly { place: string; headers: Headers }[] = [
  // The names of these files change with what is in them.
  { place: '_astro/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // Anybody's program may fetch the data, also one that runs in a page of another site.
  { place: 'data/', headers: { 'Access-Control-Allow-Origin': '*' } },
  // The file is for keeping. Its styles are inside it, under a policy of its own, which the policy of the pages would break.
  { place: singleFile, headers: { 'Content-Disposition': 'attachment' } },
];

/** What a browser is told to do with a file that may change while its address stays: to ask whether it has. */
export const revalidate: Headers = { 'Cache-Control': 'no-cache' };

/** The headers of the answer to a path from the site's root, `kommuner/`. */
export function headersOf(path: string): Headers {
  const found = inPlaces.find(({ place }) => (place.endsWith('/') ? path.startsWith(place) : path === place));
  return { ...everywhere, ...revalidate, ...found?.headers };
}
