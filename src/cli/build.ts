import { parseArgs } from 'node:util';
import { handingOn } from '#handed-on.ts';
import { editionOf } from '#history/edition.ts';
import { lastChanged } from '#history/last-changed.ts';
import type { ContentSource } from '#load/source.ts';
import { outputs } from '#outputs/outputs.ts';
import type { PlanReading } from '#read-plan.ts';
import { kindsByType } from '#search/page-types.ts';
import { searchDocuments, searchTermsOf } from '#search/documents.ts';
import { vocabularyOf } from '#search/vocabulary.ts';
import { counted, nouns } from '#text/counts.ts';
import { countsInWords, report } from './check.ts';
import { writeChecksums } from './checksums.ts';
import { writeCompressed } from './compress.ts';
import { confirmMade } from './confirm-made.ts';
import { settings } from './environment.ts';
import { orFullDisk } from './full-disk.ts';
import { heavyLines } from './heavy.ts';
import { historyLine } from './history-line.ts';
import { onInterrupt } from './interrupt.ts';
import { buildPages } from './pages.ts';
import { chooseContent, contentOption, outFolder, outOption } from './places.ts';
import { preflight } from './preflight.ts';
import { realPlace } from './preflight/real-place.ts';
import { ownPlace, progressOn } from './progress.ts';
import { readContent } from './read-content.ts';
import { writeSearchIndex } from './search-index.ts';
import { sizesOf } from './sizes.ts';
import { discard, openStaging, stagingOf, swap } from './staging.ts';
import { Stopwatch } from './stopwatch.ts';
import { writeHosting } from './write-hosting.ts';
import { writeOutputs } from './write-outputs.ts';

type Plan = NonNullable<PlanReading['plan']>;

/** A server that has the texts compressed need not do it for each reader. It takes time, so it is asked for. */
const compressedOption = { compressed: { type: 'boolean' } } as const;

/** Where a build reads and writes, as the user named it. */
export interface BuildOptions {
  content?: string | undefined;
  out?: string | undefined;
  /** Whether each text is also written compressed. */
  compressed?: boolean | undefined;
}

/** `build`: check, outputs, pages, search, all into a new folder, which then takes the old one's place. */
export async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { ...contentOption, ...outOption, ...compressedOption } });
  return buildSite(values);
}

/**
 * Builds the site. What will not do in the surroundings stops it before any work; a content error before anything is
 * made. The old site stays until the new one is whole, and what is broken off leaves nothing behind.
 */
export async function buildSite({ content, out, compressed = false }: BuildOptions): Promise<number> {
  chooseContent(content);
  const dist = outFolder(out);
  preflight({ makesPages: true, out: dist });
  const staging = stagingOf(realPlace(dist));
  openStaging(staging);
  const unwatch = onInterrupt(() => discard(staging));
  try {
    const watch = new Stopwatch();
    console.log(`Läser ${settings().content}, bygger ${dist}.`);
    const reading = await readContent();
    if (reading.plan === undefined) {
      console.error(report(reading, 'text'));
      console.error('Ingenting har byggts. Den förra webbplatsen är kvar.');
      return 1;
    }
    console.log(countsInWords(reading));
    watch.step('Kontroll');
    await makeSite(reading.plan, staging.fresh, { source: reading.source, watch, compressed });
    swap(staging);
    watch.total();
    return 0;
  } catch (error) {
    throw orFullDisk(error, 'Den förra webbplatsen är kvar.');
  } finally {
    discard(staging);
    unwatch();
  }
}

interface Making {
  source: ContentSource;
  watch: Stopwatch;
  compressed: boolean;
}

/** Everything the site is made of, into a folder. */
async function makeSite(plan: Plan, folder: string, { source, watch, compressed }: Making): Promise<void> {
  const progress = progressOn(ownPlace());
  const { edition, changes } = await historyOf(plan);
  const onStep = (name: string) => watch.step(name);
  const made = await writeOutputs({ outputs, plan, context: edition, folder, progress, onStep });
  await handingOn({ source, plan, edition, changes, made }, () => buildPages(folder, progress('Sidor')));
  watch.step('Sidor');
  const searchable = {
    documents: searchDocuments(plan),
    vocabulary: vocabularyOf(plan),
    terms: searchTermsOf(plan),
    kinds: kindsByType(plan),
  };
  const indexed = await writeSearchIndex(folder, searchable, progress('Sökning'));
  watch.step(`Sökning, ${counted(indexed, nouns.indexed)}`);
  for (const line of heavyLines(sizesOf(folder, plan.addressing.basePath))) console.log(line);
  writeHosting(folder, plan, edition.date);
  if (compressed) watch.step(`Komprimering, ${counted(await writeCompressed(folder), nouns.file)}`);
  const sums = writeChecksums(folder);
  confirmMade(folder, sums);
  watch.step(`Kontrollsummor, ${counted(sums.size, nouns.file)}`);
}

/** The edition that is built, and when its files were changed. Tells what git does not say. */
async function historyOf(plan: Plan) {
  const { content } = settings();
  const edition = await editionOf(content, plan, process.env['SOURCE_DATE_EPOCH']);
  const history = await lastChanged(content);
  const lost = historyLine(history, edition);
  if (lost !== undefined) console.log(lost);
  return { edition, changes: 'known' in history ? history.known : new Map<string, string>() };
}
