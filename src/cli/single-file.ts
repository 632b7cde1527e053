import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { singleFile, type SingleFileParts } from '#outputs/single-file/single-file.ts';
import { projectRoot } from './environment.ts';

/** The page that holds the whole plan, as Astro builds it. It gives way to the file made of it. */
const page = 'ladda-ner/handlingsplan/index.html';
const script = 'src/components/book/book-search.ts';

/** Makes the single file of the built page that holds the whole plan. */
export async function writeSingleFile(site: string, addressing: SingleFileParts['addressing']): Promise<void> {
  const made = singleFile({
    page: readFileSync(join(site, page), 'utf8'),
    script: await bundled(join(projectRoot, script)),
    addressing,
    read: (path) => readFileSync(join(site, path)),
  });
  rmSync(dirname(join(site, page)), { recursive: true });
  writeFileSync(join(site, made.path), made.bytes);
}

/** A script and all it imports as one, which needs no module loader: a page from a disk has none. */
async function bundled(input: string): Promise<string> {
  const bundle = await rolldown({ input, cwd: projectRoot, platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  if (output.length !== 1) throw new Error(`${input} became ${output.length} files, not one`);
  return output[0].code;
}
