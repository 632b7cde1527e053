import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, mediaTypes } from '#hosting/media-types.ts';

/** A smaller file fits in a packet as it is. */
const worthCompressing = 1000;
/** So many files at a time: as many as Node has threads for such work. */
const atOnce = 4;

const brotli = (bytes: Buffer) =>
  promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
const forms = { '.br': brotli, '.gz': (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) } as const;

/** Writes each text of the site also compressed, beside it: a server sends it as it lies. Gives how many were written. */
export async function writeCompressed(site: string): Promise<number> {
  const texts = globSync('**/*', { cwd: site })
    .filter((path) => isText(mediaTypes[extname(path).slice(1)] ?? ''))
    .sort();
  let written = 0;
  const work = async () => {
    for (let path = texts.pop(); path !== undefined; path = texts.pop()) {
      const bytes = await readFile(join(site, path));
      if (bytes.length < worthCompressing) continue;
      for (const [ending, compress] of Object.entries(forms)) {
        await writeFile(join(site, path + ending), await compress(bytes));
        written += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return written;
}
