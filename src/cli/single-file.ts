import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { singleFile, type SingleFileParts } from '#outputs/single-file/single-file.ts';
import { bundled } from './bundled.ts';

/** The page that holds the whole plan, as Astro builds it. It gives way to the file made of it. */
const page = 'ladda-ner/handlingsplan/index.html';
const script = 'src/components/book/book-search.ts';

/** Makes the single file of the built page that holds the whole plan. */
export async function writeSingleFile(site: string, addressing: SingleFileParts['addressing']): Promise<void> {
  const made = singleFile({
    page: readFileSync(join(site, page), 'utf8'),
    script: await bundled(script),
    addressing,
    read: (path) => readFileSync(join(site, path)),
  });
  rmSync(dirname(join(site, page)), { recursive: true });
  writeFileSync(join(site, made.path), made.bytes);
}
