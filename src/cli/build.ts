import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { counted } from '#text/numbers.ts';
import { countsInWords, hasErrors, readContent, report } from './check.ts';
import { projectRoot, settings } from './environment.ts';
import { writeSearchIndex } from './search-index.ts';
import { Stopwatch } from './stopwatch.ts';
import { buildFolders, recover, swap } from './swap.ts';

/** `build`: check, pages, search. A content error stops it before anything is written; the old site stays until the new one is whole. */
export async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { out: { type: 'string', default: 'dist' } } });
  const folders = buildFolders(join(projectRoot, values.out));
  recover(folders);
  const watch = new Stopwatch();
  const reading = readContent();
  if (hasErrors(reading)) {
    console.error(report(reading, 'text'));
    console.error('Ingenting har byggts. Den förra webbplatsen är kvar.');
    return 1;
  }
  console.log(countsInWords(reading.counts));
  watch.step('Kontroll');
  await buildPages(folders.fresh);
  watch.step('Sidor');
  const pages = await writeSearchIndex(folders.fresh);
  watch.step(`Sökning, ${counted(pages, 'sida', 'sidor')}`);
  swap(folders);
  watch.total();
  return 0;
}

async function buildPages(outDir: string): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const astro = await import('astro');
  await astro.build({ root: projectRoot, outDir, cacheDir: cacheOf(settings().content), logLevel: 'warn' });
}

/** Astro keeps bodies by their paths: the same text in another content folder must not be taken from there. */
function cacheOf(content: string): string {
  return join(projectRoot, 'node_modules', '.cache', 'astro', encodeURIComponent(relative(projectRoot, content)));
}
