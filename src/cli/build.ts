import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { editionOf } from '#history/edition.ts';
import { lastChanged } from '#history/last-changed.ts';
import { outputs } from '#outputs/outputs.ts';
import { searchDocuments, soughtPages } from '#search/documents.ts';
import { vocabularyOf } from '#search/vocabulary.ts';
import { counted } from '#text/numbers.ts';
import { countsInWords, report } from './check.ts';
import { writeChecksums } from './checksums.ts';
import { projectRoot, settings } from './environment.ts';
import { historyLine } from './history-line.ts';
import { readContent } from './read-content.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSingleFile } from './single-file.ts';
import { Stopwatch } from './stopwatch.ts';
import { buildFolders, recover, swap } from './swap.ts';
import { madeList, writeOutputs } from './write-outputs.ts';

/**
 * `build`: check, outputs, pages, search, all into a new folder, which then takes the old one's place.
 * A content error stops it before anything is written; the old site stays until the new one is whole.
 */
export async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { out: { type: 'string', default: 'dist' } } });
  const folders = buildFolders(join(projectRoot, values.out));
  recover(folders);
  const watch = new Stopwatch();
  const reading = await readContent();
  const { plan } = reading;
  if (plan === undefined) {
    console.error(report(reading, 'text'));
    console.error('Ingenting har byggts. Den förra webbplatsen är kvar.');
    return 1;
  }
  console.log(countsInWords(reading.counts));
  watch.step('Kontroll');
  const { content } = settings();
  const context = await editionOf(content, plan, process.env['SOURCE_DATE_EPOCH']);
  const lost = historyLine(await lastChanged(content), context);
  if (lost !== undefined) console.log(lost);
  await writeOutputs({ outputs, plan, context, folder: folders.fresh, onStep: (name) => watch.step(name) });
  await buildPages(folders.fresh);
  watch.step('Sidor');
  await writeSingleFile(folders.fresh, plan.addressing);
  watch.step('HTML i en fil');
  const searchable = { documents: searchDocuments(plan), vocabulary: vocabularyOf(plan), sought: soughtPages(plan) };
  const indexed = await writeSearchIndex(folders.fresh, searchable);
  watch.step(`Sökning, ${counted(indexed, 'sida och uppslag', 'sidor och uppslag')}`);
  const files = writeChecksums(folders.fresh);
  watch.step(`Kontrollsummor, ${counted(files, 'fil', 'filer')}`);
  swap(folders);
  watch.total();
  return 0;
}

/** Astro's pages, into the folder that already holds what they link to. */
async function buildPages(outDir: string): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['PLAN_MADE'] = join(outDir, madeList);
  const astro = await import('astro');
  await astro.build({ root: projectRoot, outDir, logLevel: 'warn' });
}
