import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesOf } from '../site/pages.ts';
import { countyTimes } from './larger.ts';
import { measuredBuild, measuredFirstBuild, type Measured } from './measured.ts';
import { growingTooFast, stepsIn } from './steps.ts';

/** So many times the imaginary county, where nothing else is said: the larger one has 300 municipalities in 21 counties' codes. */
const sizes = [5, 25];
/** A step may take a tenth more than its share, for what another program on the machine costs. */
const margin = 1.1;
/** A step that takes less than this on the larger plan is not judged. */
const leastSeconds = 1;
/**
 * From so many pages on, a build after one change takes at most half of one from nothing. A third was wished for. But what
 * any change asks for (the check, the book with its gate, Astro's bundling, all pages, the index) is more than that; kept
 * leaflets and pictures are what it need not make.
 */
const manyPages = 1_000;
const leastGain = 2;

interface Built extends Measured {
  pages: number;
  bytes: number;
}

/**
 * Whole plans of several sizes, `bench -- size 5 25`: what each step costs, memory, output, and how they grow. Then one
 * file is changed, and the build after it is compared with a first build of the same: it is faster, and the same to the byte.
 */
export function sizeBench(args: readonly string[]): boolean {
  const times = args.length === 0 ? sizes : args.map(Number);
  const root = mkdtempSync(join(tmpdir(), 'plan-size-'));
  const plans = times.map((count) => ({ count, content: countyTimes(count) }));
  try {
    const out = join(root, 'dist');
    const built = plans.map(({ count, content }) => ({ count, ...sized(measuredFirstBuild(content, out), out) }));
    print(built);
    const [least, largest] = [built[0], built.at(-1)];
    const last = plans.at(-1);
    if (least === undefined || largest === undefined || last === undefined) throw new Error('no sizes are given');
    const mostGrowth = (largest.count / least.count) * margin;
    const bounds = { mostGrowth, leastSeconds };
    const grown = least === largest ? [] : growingTooFast(stepsIn(least.stdout), stepsIn(largest.stdout), bounds);
    for (const step of grown) console.log(`${step} grows faster than the plan`);
    return grown.length === 0 && secondBuild(root, last.content, largest);
  } finally {
    for (const folder of [root, ...plans.map(({ content }) => dirname(content))]) rmSync(folder, { recursive: true });
  }
}

/** What a build cost, with what it has made. */
function sized(built: Measured, out: string): Built {
  const files = filesOf(out);
  const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  return { ...built, bytes, pages: files.filter((file) => file.endsWith('.html')).length };
}

/** Changes a municipality's file, and compares the build after it with one that begins from nothing. */
function secondBuild(root: string, content: string, first: Built): boolean {
  const file = join(content, 'kommuner', 'tallby-2.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('https://tallby.example', 'https://ny.tallby.example'));
  const after = measuredBuild(content, join(root, 'after'));
  const anew = measuredFirstBuild(content, join(root, 'anew'));
  const sums = (folder: string) => readFileSync(join(root, folder, 'SHA256SUMS'), 'utf8');
  const isSame = sums('after') === sums('anew') && sums('after') !== sums('dist');
  const gain = anew.processor / after.processor;
  for (const [step, seconds] of stepsIn(after.stdout))
    console.log(`  ${step.padEnd(22)}${seconds.toFixed(2).padStart(8)}`);
  console.log(
    `one file changed: ${after.processor.toFixed(1)} s of processor, from nothing ${anew.processor.toFixed(1)} s: ` +
      `${gain.toFixed(2)} times; ${isSame ? 'the same to the byte' : 'NOT the same'}`,
  );
  return isSame && (first.pages < manyPages || gain >= leastGain);
}

function print(built: readonly (Built & { count: number })[]): void {
  const steps = built.map((one) => ({ ...one, steps: stepsIn(one.stdout) }));
  type Row = (typeof steps)[number];
  const rows: readonly (readonly [string, (row: Row) => string])[] = [
    ['times the county', ({ count }) => String(count)],
    ['pages', ({ pages }) => String(pages)],
    ['MB of output', ({ bytes }) => (bytes / 1e6).toFixed(1)],
    ['MB of memory', ({ memory }) => String(memory)],
    ['s of processor', ({ processor }) => processor.toFixed(1)],
    ...[...(steps[0]?.steps.keys() ?? [])].map(
      (name) => [name, (row: Row) => (row.steps.get(name) ?? 0).toFixed(2)] as const,
    ),
  ];
  for (const [name, cell] of rows) console.log(name.padEnd(22) + steps.map((row) => cell(row).padStart(12)).join(''));
}
