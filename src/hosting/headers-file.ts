import type { Addressing } from '#addresses/addresses.ts';
import { everywhere, inPlaces, type Headers } from './headers.ts';

/**
 * The headers as Netlify and Cloudflare Pages read them, in a file `_headers`. Of several rules that a path meets all
 * hold, so no rule says what another has said. Unlike nginx, these hosts let browsers ask for what may have changed.
 */
export function headersFile({ basePath }: Addressing): string {
  const rules = [
    { place: '*', headers: everywhere },
    ...inPlaces.map(({ place, headers }) => ({ place: place.replace(/\/$/, '/*'), headers })),
  ];
  return rules.map(({ place, headers }) => `${basePath}${place}\n${linesOf(headers)}`).join('\n');
}

const linesOf = (headers: Headers): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
