import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Sizes } from './heavy.ts';

/** A page with less HTML than this is light even if only half goes away in compressing, and is not weighed: there may be thousands. */
const worthWeighing = 100_000;

/** The whole plan to read, by its ending one file or the other. */
const wholePlan = 'ladda-ner/handlingsplan';

const linked = /<(?:link|script)\b[^>]*\b(?:href|src)="([^"]+\.(?:css|js))"/g;

/** Weighs what has been built and grows with the content. The site's addresses begin with the base path. */
export function sizesOf(site: string, basePath: string): Sizes {
  const bytesOf = (path: string): number => (existsSync(join(site, path)) ? statSync(join(site, path)).size : 0);
  const weighed = new Map<string, number>();
  const compressed = (path: string): number => {
    const bytes = weighed.get(path) ?? gzipSync(readFileSync(join(site, path))).length;
    weighed.set(path, bytes);
    return bytes;
  };
  const sum = (paths: readonly string[], weigh: (path: string) => number) =>
    paths.reduce((bytes, path) => bytes + weigh(path), 0);
  const pages = globSync('**/index.html', { cwd: site })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => bytesOf(file) > worthWeighing);
  return {
    pages: pages.map((file) => {
      const addresses = [...readFileSync(join(site, file), 'utf8').matchAll(linked)].map(([, address = '']) => address);
      const asked = addresses.map((address) => address.slice(basePath.length));
      return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, bytes: sum([file, ...asked], compressed) };
    }),
    index: sum(['pagefind/ord.json', ...globSync('pagefind/{index,filter}/*', { cwd: site })], bytesOf),
    singleFile: bytesOf(`${wholePlan}.html`),
    book: bytesOf(`${wholePlan}.pdf`),
  };
}
