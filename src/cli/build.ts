import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { searchDocuments } from '#search/documents.ts';
import { vocabularyOf } from '#search/vocabulary.ts';
import { counted } from '#text/numbers.ts';
import { countsInWords, hasErrors, readContent, report } from './check.ts';
import { projectRoot } from './environment.ts';
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
  const { plan } = reading;
  if (plan === undefined || hasErrors(reading)) {
    console.error(report(reading, 'text'));
    console.error('Ingenting har byggts. Den förra webbplatsen är kvar.');
    return 1;
  }
  console.log(countsInWords(reading.counts));
  watch.step('Kontroll');
  await buildPages(folders.fresh);
  watch.step('Sidor');
  const searchable = { documents: searchDocuments(plan), vocabulary: vocabularyOf(plan) };
  const indexed = await writeSearchIndex(folders.fresh, searchable);
  watch.step(`Sökning, ${counted(indexed, 'sida och uppslag', 'sidor och uppslag')}`);
  swap(folders);
  watch.total();
  return 0;
}

async function buildPages(outDir: string): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const astro = await import('astro');
  await astro.build({ root: projectRoot, outDir, logLevel: 'warn' });
}
